import { randomBytes } from 'node:crypto';

/** How long one stays signed in: a day's work. */
const LENGTH = 12 * 3_600_000;

/** Somebody who is signed in. */
export interface Session {
  readonly clerk: string;
  /** What the page shows with each request. */
  readonly token: string;
  readonly ends: number;
}

/** Who is signed in, by what the browser keeps; all are signed out when the program ends. */
export class Sessions {
  readonly #now: () => number;
  readonly #sessions = new Map<string, Session>();

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /** Signs somebody in under an id that nobody has seen before. */
  begin(clerk: string): { readonly id: string; readonly session: Session } {
    for (const [id, { ends }] of this.#sessions) if (ends <= this.#now()) this.#sessions.delete(id);
    const [id = '', token = ''] = [1, 2].map(() => randomBytes(32).toString('base64url'));
    const session = { clerk, token, ends: this.#now() + LENGTH };
    this.#sessions.set(id, session);
    return { id, session };
  }

  /** Who has an id, as long as it lasts. */
  find(id: string): Session | undefined {
    const found = this.#sessions.get(id);
    return found && found.ends > this.#now() ? found : undefined;
  }

  /** Signs somebody out. */
  end(id: string): void {
    this.#sessions.delete(id);
  }
}
