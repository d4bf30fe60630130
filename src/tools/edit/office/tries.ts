/** The first wait, each further one twice as long, and the longest. */
const [FIRST, LONGEST] = [60_000, 3_600_000];

/** Who has waited out the longest is forgotten. */
const FORGOTTEN = 2 * LONGEST;

interface Tried {
  readonly count: number;
  readonly time: number;
}

/** How often somebody has tried a password in vain, so that trying many takes too long. */
export class Tries {
  readonly #free: number;
  readonly #now: () => number;
  readonly #tried = new Map<string, Tried>();

  /** @param free So many wrong passwords are let pass before one has to wait. */
  constructor(free: number, now: () => number = Date.now) {
    this.#free = free;
    this.#now = now;
  }

  /** How long somebody is to wait before the next try, in milliseconds. */
  wait(who: string): number {
    const { count, time } = this.#tried.get(who) ?? { count: 0, time: 0 };
    if (count < this.#free) return 0;
    return Math.max(0, time + Math.min(LONGEST, FIRST * 2 ** (count - this.#free)) - this.#now());
  }

  /** Counts a try when it begins, so that many at once count as many. */
  begin(who: string): void {
    const now = this.#now();
    for (const [other, { time }] of this.#tried) if (now - time > FORGOTTEN) this.#tried.delete(other);
    this.#tried.set(who, { count: (this.#tried.get(who)?.count ?? 0) + 1, time: now });
  }

  /** Forgets the tries of somebody who had the right one in the end. */
  succeed(who: string): void {
    this.#tried.delete(who);
  }
}
