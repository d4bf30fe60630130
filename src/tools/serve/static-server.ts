import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { contentType, isCompressible } from '../build/content-types.ts';
import { headersOf, zoneOf } from '../build/headers.ts';

/** The folder to serve and the base path to serve it under. */
export interface ServedSite {
  folder: string;
  base: string;
  /** The scripts that stand inside its pages, as a policy names them. */
  scripts?: readonly string[];
}

interface Answer {
  status: number;
  file?: string;
  location?: string;
}

/** Serves a built site as a careful host would: its 404 page, content types, caching and compression. */
export function staticServer(site: ServedSite): Server {
  const compressed = new Map<string, Buffer>();
  return createServer((request, response) => {
    try {
      respond(site, request, response, compressed);
    } catch (error) {
      // A file may go between the look and the read when a build is published meanwhile.
      response.writeHead(500, { 'content-type': 'text/plain' }).end(String(error));
    }
  });
}

/** Decides what a path of an address is answered with. */
export function answerTo(site: ServedSite, pathname: string): Answer {
  const notFound = { status: 404, file: '404.html' };
  if (!pathname.startsWith(site.base)) {
    return `${pathname}/` === site.base ? { status: 308, location: site.base } : notFound;
  }
  const path = decoded(pathname.slice(site.base.length));
  // The backslash is a separator on Windows; a segment of dots would leave the folder.
  if (path === undefined || /[\\\0]/.test(path) || path.split('/').includes('..')) return notFound;
  if (path === '' || path.endsWith('/')) {
    return isFile(join(site.folder, path, 'index.html'))
      ? { status: 200, file: `${path}index.html` }
      : notFound;
  }
  if (isFile(join(site.folder, path))) return { status: 200, file: path };
  return isFile(join(site.folder, path, 'index.html')) ? { status: 308, location: `${pathname}/` } : notFound;
}

function respond(
  site: ServedSite,
  request: IncomingMessage,
  response: ServerResponse,
  cache: Map<string, Buffer>,
): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const url = new URL(request.url ?? '/', 'http://localhost');
  const { status, file, location } = answerTo(site, url.pathname);
  if (location !== undefined) {
    response.writeHead(status, { location: location + url.search }).end();
    return;
  }
  const path = join(site.folder, file ?? '');
  if (file === undefined || !isFile(path)) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('404\n');
    return;
  }
  const encoding = isCompressible(file) ? accepted(request) : undefined;
  const body = encoded(path, encoding, cache);
  response.writeHead(status, {
    'content-type': contentType(file),
    'content-length': body.length,
    ...headersOf(zoneOf(file), site.scripts ?? []),
    vary: 'accept-encoding',
    ...(encoding === undefined ? {} : { 'content-encoding': encoding }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function accepted(request: IncomingMessage): 'br' | 'gzip' | undefined {
  const header = String(request.headers['accept-encoding'] ?? '');
  if (/\bbr\b/.test(header)) return 'br';
  return /\bgzip\b/.test(header) ? 'gzip' : undefined;
}

function encoded(path: string, encoding: 'br' | 'gzip' | undefined, cache: Map<string, Buffer>): Buffer {
  if (encoding === undefined) return readFileSync(path);
  // By time of change, so that a server outlives the builds published under it.
  const key = `${encoding} ${statSync(path).mtimeMs} ${path}`;
  const known = cache.get(key);
  if (known !== undefined) return known;
  const bytes = readFileSync(path);
  const body = encoding === 'br' ? brotliCompressSync(bytes) : gzipSync(bytes);
  cache.set(key, body);
  return body;
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
