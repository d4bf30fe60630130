import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** A request, as far as it says whether it comes from the room's own page. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

/** What only the page that this program opened knows. */
export interface Secrets {
  /** In the address that is opened, and in a cookie from then on. */
  readonly key: string;
  /** In the page, and in each request of it. */
  readonly token: string;
}

/** The header in which a page shows that it is the room's own. */
const TOKEN_HEADER = 'x-room-token';

const COOKIE = 'report_room';

/** The cookie that keeps the key; no script can read it, and no other site has it sent. */
export function cookieOf({ key }: Secrets): string {
  return `${COOKIE}=${key}; HttpOnly; SameSite=Strict; Path=/`;
}

/** Why a request is refused; nothing where it is the room's own. */
export function refusal(
  { method, path, headers }: Asked,
  hosts: readonly string[],
  secrets: Secrets,
): string | undefined {
  const { host = '', origin } = headers;
  // A name that was made to lead to this machine is none of its names.
  if (!hosts.includes(host)) return 'host';
  if (!path.startsWith('/api/')) return method === 'GET' ? undefined : 'method';
  if (method !== 'POST') return 'method';
  if (origin !== `http://${host}`) return 'origin';
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return 'site';
  if (!hasKey(headers, secrets)) return 'key';
  if (!isSame(headers[TOKEN_HEADER], secrets.token)) return 'token';
  return headers['content-type'] === 'application/json' ? undefined : 'type';
}

/** Whether a request has the cookie that was given to whoever came with the key. */
export function hasKey({ cookie = '' }: IncomingHttpHeaders, { key }: Secrets): boolean {
  const kept = cookie.split(/;\s*/).find((one) => one.startsWith(`${COOKIE}=`));
  return isSame(kept?.slice(COOKIE.length + 1), key);
}

/** Whether what was shown is the secret, in a time that tells nothing of how much of it was right. */
export function isSame(shown: unknown, secret: string): boolean {
  if (typeof shown !== 'string') return false;
  const [a, b] = [Buffer.from(shown), Buffer.from(secret)];
  return a.length === b.length && timingSafeEqual(a, b);
}
