import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { machineWords } from '../../../command/machine-words.ts';
import type { OfficeDoor } from '../../office/office-door.ts';
import { Unchangeable } from '../../yaml/edit.ts';
import type { roomsOver } from '../room.ts';
import type { Door, Visitor } from './door.ts';
import { hasToken, refusal } from './guard.ts';
import { readBody } from './read-body.ts';
import type { RoomFiles } from './room-files.ts';
import { NO_KEY, roomPage } from './room-page.ts';
import { routeAt } from './routes.ts';
import { policyFor, send, sendWords } from './send.ts';
import { SIGN_IN, SIGN_OUT, signIn, signOut } from './sign-in.ts';

/** What a server of the room needs beside what is in it. */
export interface RoomOptions {
  readonly files: RoomFiles;
  /** The room of each clerk. */
  readonly rooms: ReturnType<typeof roomsOver>;
  readonly door: Door;
  /** The same, where clerks sign in at it. */
  readonly office?: OfficeDoor | undefined;
  /** The names by which the room is reached, without the port. */
  readonly names: readonly string[];
  /** With what the way is kept from being read; nothing where it is not. */
  readonly certificate?: { readonly cert: Buffer; readonly key: Buffer } | undefined;
  /** Told of each request that is refused, of who signs in, and of what went wrong. */
  readonly log: (line: string) => void;
  /** How long a request may take to come in, in milliseconds. */
  readonly patience?: number;
}

const PATIENCE = 30_000;

/** Serves the room to whoever its door lets in; it does not listen yet. */
export function roomServer(options: RoomOptions): Server {
  const { rooms, files, door, office, names, certificate, log, patience = PATIENCE } = options;
  const times = {
    requestTimeout: patience,
    headersTimeout: Math.min(patience, 10_000),
    connectionsCheckingInterval: Math.min(patience, 1_000),
  };
  const scheme = certificate ? 'https' : 'http';
  const policy = policyFor(rooms().preview);
  const take = (request: IncomingMessage, response: ServerResponse) => {
    answer(request, response).catch((error: unknown) => {
      log(`${request.method} ${request.url}: ${machineWords(error) ?? String(error)}`);
      const words = machineWords(error) ?? '没有做成 · It could not be done';
      sendWords(response, error instanceof Unchangeable ? 422 : 500, words);
    });
  };
  const server = certificate
    ? createSecureServer({ ...times, ...certificate }, take)
    : createServer(times, take);

  // Too slow, or no request at all: it never comes to be answered.
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (!socket.writable) return;
    log(`拒绝 · Refused (${error.code}): ${'remoteAddress' in socket ? String(socket.remoteAddress) : ''}`);
    const isLate = error.code === 'ERR_HTTP_REQUEST_TIMEOUT';
    socket.end(`HTTP/1.1 ${isLate ? '408 Request Timeout' : '400 Bad Request'}\r\nConnection: close\r\n\r\n`);
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', headers } = request;
    response.setHeader('Content-Security-Policy', policy);
    const { pathname: path, searchParams } = new URL(`.${request.url}`, 'http://localhost/');
    const visitor = door.visitor(headers);
    const refuse = (why: string, status = 403) => {
      const who = `${request.socket.remoteAddress ?? ''} ${visitor?.clerk ?? ''}`.trim();
      log(`拒绝 · Refused (${why}): ${method} ${path.slice(0, 200)} ${who}`);
      sendWords(response, status, '不是编辑室自己的请求 · Not from the room itself');
    };
    const refused = refusal({ method, path, headers }, { hosts: hostsOf(server, names), scheme });
    if (refused !== undefined) return refuse(refused);
    if (path === '/room.js') return send(response, 200, '.js', files.script);
    if (path === '/room.css') return send(response, 200, '.css', files.style);
    if (path === '/') return open(headers, searchParams, response);
    if (office && path === SIGN_IN) return signIn(office, request, response, log);
    if (!visitor) return refuse('visitor', office ? 401 : 403);
    if (!hasToken(headers, visitor.token)) return refuse('token');
    if (office && path === SIGN_OUT) return signOut(office, visitor, request, response, log);
    return ask(path, visitor, request, response);
  }

  function open(
    headers: IncomingMessage['headers'],
    search: URLSearchParams,
    response: ServerResponse,
  ): void {
    const entrance = door.enter(headers, search);
    if (entrance.state === 'opened') {
      // The key does not stay in the address, where it would be copied with it.
      response.setHeader('Set-Cookie', entrance.cookie);
      response.setHeader('Location', '/');
      send(response, 303, '.html', '');
    } else if (entrance.state === 'no-key') send(response, 403, '.html', NO_KEY);
    else {
      const visitor = entrance.state === 'inside' ? entrance.visitor : undefined;
      send(response, 200, '.html', roomPage({ visitor, isOpenToAll: !certificate }));
    }
  }

  async function ask(
    path: string,
    { clerk }: Visitor,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const route = routeAt(path);
    if (!route) return sendWords(response, 404, '没有这一页 · There is no such page');
    const told = await readBody(request);
    const found = told === undefined ? undefined : route(rooms(clerk), told);
    if (!found) {
      log(`拒绝 · Refused (body): POST ${path} ${clerk ?? ''}`.trim());
      return sendWords(response, 400, '看不懂的请求 · The request cannot be read');
    }
    return send(response, 200, '.json', JSON.stringify(await found.answer));
  }

  return server;
}

/** The names by which the room is reached, with its port. */
function hostsOf(server: Server, names: readonly string[]): string[] {
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : '';
  return names.map((name) => `${name}:${port}`);
}
