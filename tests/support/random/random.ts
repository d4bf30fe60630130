/** Chance that is the same for the same seed (mulberry32). */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** A whole number from nothing to below a limit. */
  below(limit: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  }

  chance(share: number): boolean {
    return this.below(1000) < share * 1000;
  }

  /** One of a list that is not empty. */
  of<T>(list: readonly T[]): T {
    const [only] = list.slice(this.below(list.length));
    if (only === undefined) throw new RangeError('there is nothing to choose from');
    return only;
  }
}
