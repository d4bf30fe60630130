import { createReadStream, existsSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { contentType } from '../build/content-types.ts';
import { headersOf, zoneOf } from '../build/headers.ts';

/** The folder to serve and the base path to serve it under. */
export interface ServedSite {
  readonly folder: string;
  readonly base: string;
  /** The scripts that stand inside its pages, as a policy names them. */
  readonly scripts?: readonly string[];
}

/** Serves a built site as a careful host would: its 404 page, content types and caching; a .br or .gz beside a file in its place. */
export function staticServer({ folder, base, scripts = [] }: ServedSite): Server {
  const label = (response: ServerResponse, file: string): void => {
    response.setHeader('Content-Type', contentType(file));
    for (const [name, value] of Object.entries(headersOf(zoneOf(file), scripts)))
      response.setHeader(name, value);
  };
  const files = sirv(folder, {
    // Looks anew at each request, so that the server outlives the builds published under it.
    dev: true,
    etag: true,
    brotli: true,
    gzip: true,
    extensions: [],
    setHeaders: (response, path) => label(response, path.slice(1)),
  });
  return createServer((request, response) => {
    // With the dot, whatever is asked for is a path of this host.
    const { pathname, search } = new URL(`.${request.url}`, 'http://localhost/');
    // A file may go between the look and the read when a build is published meanwhile.
    response.on('pipe', (file) => file.on('error', () => response.destroy()));
    if (lacksSlash(folder, base, pathname)) {
      response.writeHead(308, { location: `${pathname}/${search}` }).end();
      return;
    }
    const notFound = (): void => {
      label(response, '404.html');
      response.statusCode = 404;
      createReadStream(join(folder, '404.html')).pipe(response);
    };
    if (!pathname.startsWith(base)) {
      notFound();
      return;
    }
    request.url = `/${pathname.slice(base.length)}`.replace(/\/$/, '/index.html');
    files(request, response, notFound);
  });
}

/** Whether an address is a page's but for its final slash. */
function lacksSlash(folder: string, base: string, pathname: string): boolean {
  if (`${pathname}/` === base) return true;
  return (
    pathname.startsWith(base) &&
    !pathname.endsWith('/') &&
    existsSync(join(folder, pathname.slice(base.length), 'index.html'))
  );
}
