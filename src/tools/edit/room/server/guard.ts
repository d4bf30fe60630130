import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** A request, as far as it says whether it comes from the room's own page. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

/** The names and the way by which the room is reached. */
export interface Place {
  readonly hosts: readonly string[];
  readonly scheme: 'http' | 'https';
}

/** The header in which a page shows that it is the room's own. */
const TOKEN_HEADER = 'x-room-token';

/** Why a request is refused, whoever sends it; nothing where it may come from the room's own page. */
export function refusal({ method, path, headers }: Asked, { hosts, scheme }: Place): string | undefined {
  const { host = '', origin } = headers;
  // A name that was made to lead to this machine is none of its names.
  if (!hosts.includes(host)) return 'host';
  if (!path.startsWith('/api/')) return method === 'GET' ? undefined : 'method';
  if (method !== 'POST') return 'method';
  if (origin !== `${scheme}://${host}`) return 'origin';
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return 'site';
  return headers['content-type'] === 'application/json' ? undefined : 'type';
}

/** Whether a request was sent by the page that has a token. */
export function hasToken(headers: IncomingHttpHeaders, token: string): boolean {
  return isSame(headers[TOKEN_HEADER], token);
}

/** Whether what was shown is the secret, in a time that tells nothing of how much of it was right. */
export function isSame(shown: unknown, secret: string): boolean {
  if (typeof shown !== 'string') return false;
  const [a, b] = [Buffer.from(shown), Buffer.from(secret)];
  return a.length === b.length && timingSafeEqual(a, b);
}
