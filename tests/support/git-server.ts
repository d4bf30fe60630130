import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { git } from './git.ts';

/** A server of git over http that asks for a name and a password, until the test ends; gives its address. */
export async function gitServer(folder: string, user: string, password: string): Promise<string> {
  git(folder, '-C', 'server.git', 'config', 'http.receivepack', 'true');
  const wanted = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
  const server = createServer((request, response) => {
    if (request.headers.authorization === wanted) return answer(folder, user, request, response);
    response.writeHead(401, { 'www-authenticate': 'Basic realm="git"' });
    response.end();
  });
  await once(server.listen(0, 'localhost'), 'listening');
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const { port }: Pick<AddressInfo, 'port'> = Object.assign({ port: 0 }, server.address());
  return `http://localhost:${port}/server.git`;
}

function answer(folder: string, user: string, request: IncomingMessage, response: ServerResponse): void {
  const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
  const backend = spawn('git', ['http-backend'], {
    env: {
      ...process.env,
      GIT_PROJECT_ROOT: folder,
      GIT_HTTP_EXPORT_ALL: '1',
      PATH_INFO: pathname,
      QUERY_STRING: String(searchParams),
      REQUEST_METHOD: request.method,
      CONTENT_TYPE: request.headers['content-type'],
      HTTP_CONTENT_ENCODING: request.headers['content-encoding'],
      HTTP_GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
      REMOTE_USER: user,
    },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  request.pipe(backend.stdin);
  backend.stdin.on('error', () => {});
  const chunks: Buffer[] = [];
  backend.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  backend.on('close', () => {
    const whole = Buffer.concat(chunks);
    const end = whole.indexOf('\r\n\r\n');
    const lines = whole.subarray(0, end).toString().split('\r\n');
    const headers = new Map(lines.map((line) => [line.split(': ')[0] ?? '', line.split(': ')[1] ?? '']));
    const [status = '200'] = (headers.get('Status') ?? '').split(' ');
    headers.delete('Status');
    response.writeHead(Number(status) || 200, Object.fromEntries(headers));
    response.end(whole.subarray(end + 4));
  });
}
