import { statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import send from 'send';
import { DEFAULT_LOCALE } from '../../figure/locale.ts';
import { contentType } from '../build/content-types.ts';
import { headersOf, zoneOf } from '../build/headers.ts';

/** The folder to serve and the base path to serve it under. */
export interface ServedSite {
  readonly folder: string;
  readonly base: string;
  /** The scripts that stand inside its pages at the moment, as a policy names them. */
  readonly scripts?: () => readonly string[];
}

/** What stands compressed beside a file, by its encoding, the best first. */
const COMPRESSED = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;

/** For hosts of other kinds, and what an upload keeps and makes ready. */
const HIDDEN = /^(?:_headers$|_redirects$|\.report-)/;

/**
 * Serves a built site as nginx does by our recipe: with its types, headers, redirections and page for what is missing, parts of files, and
 * what stands compressed beside a file in its place.
 */
export function staticServer({ folder, base, scripts = () => [] }: ServedSite): Server {
  const isFile = (file: string): boolean =>
    !HIDDEN.test(file) && (statSync(join(folder, file), { throwIfNoEntry: false })?.isFile() ?? false);
  const label = (response: ServerResponse, file: string): void => {
    for (const [name, value] of Object.entries(headersOf(zoneOf(file), scripts())))
      response.setHeader(name, value);
  };
  const answer = (request: IncomingMessage, response: ServerResponse, file: string): void => {
    label(response, file);
    response.setHeader('Content-Type', contentType(file));
    const kept = COMPRESSED.filter(([, ending]) => isFile(file + ending));
    if (kept.length > 0) response.setHeader('Vary', 'Accept-Encoding');
    const [encoding, ending = ''] = kept.find(([name]) => takes(request, name)) ?? [];
    if (encoding !== undefined) response.setHeader('Content-Encoding', encoding);
    // A part of what is compressed can be read by nobody.
    const acceptRanges = encoding === undefined && response.statusCode === 200;
    // What has not changed is not sent again, even to a reader who would have it.
    delete request.headers['cache-control'];
    const options = {
      root: folder,
      index: false,
      cacheControl: false,
      dotfiles: 'allow',
      acceptRanges,
    } as const;
    send(request, encodeURIComponent(file + ending), options)
      .on('error', ({ status }: { status?: number }) => {
        // A file may go between the look and the read when a build is published meanwhile.
        if (status !== 416) response.destroy();
        else response.writeHead(416, { 'content-length': 0 }).end();
      })
      .pipe(response);
  };
  return createServer((request, response) => {
    // With the dot, whatever is asked for is a path of this host.
    const { pathname, search } = new URL(`.${request.url}`, 'http://localhost/');
    const path = pathUnder(base, pathname);
    const moved = movedTo(path, isFile);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { 'content-length': 0 }).end();
    } else if (moved !== undefined) {
      label(response, 'index.html');
      const location = base + encodeURI(moved) + search;
      response.writeHead(301, { location, 'content-length': 0 }).end();
    } else {
      const file = path?.replace(/(^|\/)$/, '$1index.html');
      const isThere = file !== undefined && isFile(file);
      if (!isThere) response.statusCode = 404;
      answer(request, response, isThere ? file : '404.html');
    }
  });
}

/** A path as it is under the base; nothing for one that is not, that leads out or that cannot be read. */
function pathUnder(base: string, pathname: string): string | undefined {
  if (`${pathname}/` === base) return base;
  if (!pathname.startsWith(base) || /%(?![0-9a-f]{2})/i.test(pathname)) return undefined;
  try {
    const path = decodeURIComponent(pathname.slice(base.length));
    return /[\\\0]|(?:^|\/)\.\.?(?:\/|$)/.test(path) ? undefined : path;
  } catch {
    return undefined;
  }
}

/** Where a page is to be found that was asked for without its final slash, or under the folder that its language does not have. */
function movedTo(path: string | undefined, isFile: (file: string) => boolean): string | undefined {
  if (path === undefined) return undefined;
  if (path.startsWith('/')) return '';
  if (path.startsWith(`${DEFAULT_LOCALE}/`)) return path.slice(DEFAULT_LOCALE.length + 1);
  return path !== '' && !path.endsWith('/') && isFile(`${path}/index.html`) ? `${path}/` : undefined;
}

/** Whether a reader takes an encoding; one that is worth nothing is refused. */
function takes({ headers }: IncomingMessage, encoding: string): boolean {
  return (headers['accept-encoding'] ?? '')
    .toString()
    .split(',')
    .some((one) => {
      const [name = '', worth = ''] = one.split(';').map((part) => part.trim().toLowerCase());
      return name === encoding && !/^q=0(?:\.0*)?$/.test(worth);
    });
}
