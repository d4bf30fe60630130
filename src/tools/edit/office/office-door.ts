import type { IncomingHttpHeaders } from 'node:http';
import { cookieOf, type Door, idIn } from '../room/server/door.ts';
import { Sessions } from './sessions.ts';
import { Tries } from './tries.ts';
import { nameOf, type Users } from './users.ts';

/** What came of signing in. */
export type SignedIn =
  | { readonly state: 'in'; readonly cookie: string; readonly token: string; readonly clerk: string }
  | { readonly state: 'wrong' }
  /** After too many tries: the minutes to wait. */
  | { readonly state: 'wait'; readonly minutes: number };

/** So many wrong passwords of one name from one place are let pass at once; and of any names from one place. */
const [BY_NAME, BY_PLACE] = [5, 20];

/** A door that opens to the clerks of an office, each by name and password. */
export class OfficeDoor implements Door {
  readonly #users: Users;
  readonly #more: string;
  readonly #byName: Tries;
  readonly #byPlace: Tries;
  readonly #sessions: Sessions;

  constructor(users: Users, isSecure: boolean, now: () => number = Date.now) {
    this.#users = users;
    this.#more = isSecure ? '; Secure' : '';
    this.#byName = new Tries(BY_NAME, now);
    this.#byPlace = new Tries(BY_PLACE, now);
    this.#sessions = new Sessions(now);
  }

  readonly visitor: Door['visitor'] = (headers) => {
    const found = this.#sessions.find(idIn(headers));
    // Whoever was removed meanwhile is out at once.
    return found && this.#users.names().includes(found.clerk) ? found : undefined;
  };

  readonly enter: Door['enter'] = (headers) => {
    const visitor = this.visitor(headers);
    return visitor ? { state: 'inside', visitor } : { state: 'sign-in' };
  };

  /** Signs somebody in who comes from an address, with whatever id the browser had before. */
  async signIn(
    headers: IncomingHttpHeaders,
    address: string,
    typed: string,
    password: string,
  ): Promise<SignedIn> {
    const clerk = nameOf(typed);
    const own = `${clerk}\n${address}`;
    const wait = Math.max(this.#byName.wait(own), this.#byPlace.wait(address));
    if (wait > 0) return { state: 'wait', minutes: Math.ceil(wait / 60_000) };
    this.#byName.begin(own);
    this.#byPlace.begin(address);
    if (!(await this.#users.isRight(clerk, password))) return { state: 'wrong' };
    this.#byName.succeed(own);
    this.#byPlace.succeed(address);
    this.#sessions.end(idIn(headers));
    const { id, session } = this.#sessions.begin(clerk);
    return { state: 'in', cookie: cookieOf(id, this.#more), token: session.token, clerk };
  }

  /** Signs out whoever sends a request; gives the cookie that takes away the old one. */
  signOut(headers: IncomingHttpHeaders): string {
    this.#sessions.end(idIn(headers));
    return cookieOf('', `${this.#more}; Max-Age=0`);
  }
}
