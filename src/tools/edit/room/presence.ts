/** How long somebody counts as being there who has not said so again, in milliseconds: two times out of three may be missed. */
const LASTS = 45_000;

/** Who has which file open at present. */
export class Presence {
  readonly #now: () => number;
  readonly #times = new Map<string, Map<string, number>>();

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /** Notes that a clerk has a file open; gives who else has. */
  note(file: string, clerk: string): string[] {
    const now = this.#now();
    for (const [open, times] of this.#times) {
      for (const [name, time] of times) if (now - time > LASTS) times.delete(name);
      if (times.size === 0) this.#times.delete(open);
    }
    const own = this.#times.get(file) ?? new Map<string, number>();
    this.#times.set(file, own.set(clerk, now));
    return [...own.keys()].filter((name) => name !== clerk);
  }
}
