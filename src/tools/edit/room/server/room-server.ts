import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { contentTypes } from '../../../build/content-types.ts';
import { machineWords } from '../../../command/machine-words.ts';
import { Unchangeable } from '../../yaml/edit.ts';
import type { Room } from '../room.ts';
import type { RoomFiles } from './room-files.ts';
import { cookieOf, hasKey, isSame, refusal, type Secrets } from './guard.ts';
import { readBody } from './read-body.ts';
import { NO_KEY, roomPage } from './room-page.ts';
import { routeAt } from './routes.ts';

/** What a server of the room needs beside what is in it. */
export interface RoomOptions {
  readonly files: RoomFiles;
  /** Told of each request that is refused, and of what went wrong. */
  readonly log: (line: string) => void;
}

/** A server of the room that does not listen yet, and how it is opened once it does. */
export interface RoomServer {
  readonly server: Server;
  readonly address: (port: number) => string;
}

/** The room's own script and style, a frame for the site as it will be, and nothing else: no form, no other host. */
const policy = ({ preview }: Room) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    'img-src data:',
    `frame-src ${preview?.origin ?? "'none'"}`,
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');

const HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};

/** Serves the room to the page that is opened with its key, on this machine only. */
export function roomServer(room: Room, { files, log }: RoomOptions): RoomServer {
  const secrets: Secrets = { key: secret(), token: secret() };
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000 }, (request, response) => {
    answer(request, response).catch((error: unknown) => {
      log(`${request.method} ${request.url}: ${machineWords(error) ?? String(error)}`);
      const words = machineWords(error) ?? '没有做成 · It could not be done';
      send(response, error instanceof Unchangeable ? 422 : 500, '.json', JSON.stringify({ words }));
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', headers } = request;
    response.setHeader('Content-Security-Policy', policy(room));
    const { pathname: path, searchParams } = new URL(`.${request.url}`, 'http://localhost/');
    const refused = refusal({ method, path, headers }, hostsOf(server), secrets);
    if (refused !== undefined) {
      log(`拒绝 · Refused (${refused}): ${method} ${path.slice(0, 200)}`);
      return send(
        response,
        403,
        '.json',
        JSON.stringify({ words: '不是编辑室自己的请求 · Not from the room itself' }),
      );
    }
    if (path === '/room.js') return send(response, 200, '.js', files.script);
    if (path === '/room.css') return send(response, 200, '.css', files.style);
    if (path === '/') {
      if (isSame(searchParams.get('key'), secrets.key)) {
        // The key does not stay in the address, where it would be copied with it.
        response.setHeader('Set-Cookie', cookieOf(secrets));
        response.setHeader('Location', '/');
        return send(response, 303, '.html', '');
      }
      const isOpened = hasKey(headers, secrets);
      return send(response, isOpened ? 200 : 403, '.html', isOpened ? roomPage(secrets.token) : NO_KEY);
    }
    const route = routeAt(path);
    if (!route)
      return send(response, 404, '.json', JSON.stringify({ words: '没有这一页 · There is no such page' }));
    const told = await readBody(request);
    const found = told === undefined ? undefined : route(room, told);
    return found
      ? send(response, 200, '.json', JSON.stringify(await found.answer))
      : send(response, 400, '.json', JSON.stringify({ words: '看不懂的请求 · The request cannot be read' }));
  }

  return { server, address: (port) => `http://localhost:${port}/?key=${secrets.key}` };
}

function secret(): string {
  return randomBytes(32).toString('base64url');
}

/** The names by which this machine alone is reached. */
function hostsOf(server: Server): string[] {
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : '';
  return ['localhost', '127.0.0.1', '[::1]'].map((name) => `${name}:${port}`);
}

function send(response: ServerResponse, status: number, kind: string, text: string): void {
  // What was still coming in with a refused request is not read.
  if (status >= 400) response.setHeader('Connection', 'close');
  const type = contentTypes[kind] ?? '';
  response.writeHead(status, { ...HEADERS, 'Content-Type': type, 'Content-Length': Buffer.byteLength(text) });
  response.end(text);
}
