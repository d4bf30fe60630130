import { createServer, type IncomingMessage, request as requestOf, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { connect } from 'node:net';
import type { Duplex } from 'node:stream';
import { listen } from '../../serve/listen.ts';
import type { Preview } from '../preview.ts';
import type { Door } from '../room/server/door.ts';

/** Where an office reaches the room, and how. */
export interface OfficePlace {
  readonly host: string;
  readonly certificate: { readonly cert: Buffer; readonly key: Buffer } | undefined;
  readonly door: Pick<Door, 'visitor'>;
}

/**
 * The site as it will be, for the clerks of an office: what the preview of this machine shows is handed on to whoever is signed in at the
 * room, and to nobody else.
 */
export async function previewInOffice(
  inside: Preview,
  { host, certificate, door }: OfficePlace,
  from: number,
): Promise<Preview> {
  const to = new URL(inside.origin);
  const scheme = certificate ? 'https' : 'http';
  let own = '';
  const isOpenTo = ({ headers, method, url = '' }: IncomingMessage) =>
    headers.host === own && method === 'GET' && isOfTheSite(url) && door.visitor(headers) !== undefined;
  // Who is signed in is nothing that the site has to know.
  const headersFor = ({ headers }: IncomingMessage) => ({ ...headers, host: to.host, cookie: '' });

  const take = (request: IncomingMessage, response: ServerResponse) => {
    if (!isOpenTo(request)) {
      response.writeHead(403, { 'Content-Type': 'text/plain; charset=utf-8', Connection: 'close' });
      response.end('请先在编辑室登录 · Sign in at the editors’ room first');
      return;
    }
    const sent = requestOf(
      { host: to.hostname, port: to.port, path: request.url, headers: headersFor(request) },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      },
    );
    sent.on('error', () => response.destroy());
    sent.end();
  };
  const server = certificate ? createSecureServer({ ...certificate }, take) : createServer(take);
  // By this the page learns that something was saved.
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (!isOpenTo(request)) return void socket.destroy();
    const far = connect(Number(to.port), to.hostname, () => {
      const lines = Object.entries(headersFor(request)).flatMap(([name, value]) =>
        value === undefined || value === '' ? [] : `${name}: ${String(value)}`,
      );
      far.write(`GET ${request.url} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`);
      far.write(head);
      far.pipe(socket).pipe(far);
    });
    for (const one of [far, socket]) one.on('error', () => [far, socket].map((end) => end.destroy()));
    return undefined;
  });
  const port = await listen(server, from, { host: host.replace(/^\[|\]$/g, '') });
  own = `${host}:${port}`;
  // It is there as long as the room is.
  server.unref();
  return { origin: `${scheme}://${own}`, base: inside.base, state: inside.state };
}

/**
 * Whether an address is of the site, and of what its pages need of the packages: the preview would give out any file of the project, the
 * proofs of passwords too.
 */
function isOfTheSite(url: string): boolean {
  let path: string;
  try {
    path = decodeURIComponent(url.split('?')[0] ?? '').toLowerCase();
  } catch {
    return false;
  }
  if (/[\\%\0]|\/\.\.?(?:\/|$)/.test(path)) return false;
  if (path.includes('/@fs/')) return path.includes('/node_modules/') && !/\/\.(?:editor|git|env)/.test(path);
  return !/\/\.(?!(?:vite|astro|fonts|pictures)\/)/.test(path);
}
