import { randomBytes } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { isSame } from './guard.ts';

/** Somebody who was let in. */
export interface Visitor {
  readonly clerk: string | undefined;
  /** What only the page that was given to them knows, and shows with each request. */
  readonly token: string;
}

/** What the page is told when somebody comes. */
export type Entrance =
  /** In the address stands a key, which does not stay there. */
  | { readonly state: 'opened'; readonly cookie: string }
  | { readonly state: 'inside'; readonly visitor: Visitor }
  /** One is to sign in, or to come with the key. */
  | { readonly state: 'sign-in' | 'no-key' };

/** Who is let into the room. */
export interface Door {
  /** Who sends a request; nothing where nobody may. */
  readonly visitor: (headers: IncomingHttpHeaders) => Visitor | undefined;
  /** What whoever opens the page is shown. */
  readonly enter: (headers: IncomingHttpHeaders, search: URLSearchParams) => Entrance;
}

/** The cookie by which a visitor is known; no script can read it, and no other site has it sent. */
export function cookieOf(id: string, more = ''): string {
  return `${COOKIE}=${id}; HttpOnly; SameSite=Strict; Path=/${more}`;
}

/** What stands in the cookie of a request. */
export function idIn({ cookie = '' }: IncomingHttpHeaders): string {
  const kept = cookie.split(/;\s*/).find((one) => one.startsWith(`${COOKIE}=`));
  return kept?.slice(COOKIE.length + 1) ?? '';
}

const COOKIE = 'report_room';

/** A door that opens to one key, which stands in the address that the program opens itself. */
export function keyDoor(): Door & { readonly key: string } {
  const [key = '', token = ''] = [1, 2].map(() => randomBytes(32).toString('base64url'));
  const visitor = (headers: IncomingHttpHeaders) =>
    isSame(idIn(headers), key) ? { clerk: undefined, token } : undefined;
  return {
    key,
    visitor,
    enter: (headers, search) => {
      if (isSame(search.get('key'), key)) return { state: 'opened', cookie: cookieOf(key) };
      const found = visitor(headers);
      return found ? { state: 'inside', visitor: found } : { state: 'no-key' };
    },
  };
}
