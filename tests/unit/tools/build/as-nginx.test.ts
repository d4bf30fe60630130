import { request } from 'node:http';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listen } from '../../../../src/tools/serve/listen.ts';
import { staticServer } from '../../../../src/tools/serve/static-server.ts';
import { freePort } from '../../../support/free-port.ts';
import { provideNginx, type RunningNginx, startNginx } from '../../../support/nginx.ts';

const FILES = {
  'index.html': '首页'.repeat(50),
  '404.html': '没有这一页',
  'about/index.html': '关于'.repeat(50),
  'embed/a/index.html': 'card',
  'data/all.csv': '1,2\n'.repeat(50),
  'data/report.zip': '0123456789',
  '_astro/a.1f.js': 'let a;',
  _headers: 'for other hosts',
  '.report-upload.json': '{}',
  '.report-renewing/about/index.html': 'not ready',
};

/** What is asked for, with which headers. */
const REQUESTS: readonly (readonly [
  method: string,
  path: string,
  headers?: Readonly<Record<string, string>>,
])[] = [
  ['GET', '/'],
  ['HEAD', '/'],
  ['GET', '/', { 'accept-encoding': 'gzip' }],
  ['GET', '/', { 'accept-encoding': 'gzip;q=0' }],
  ['GET', '/about/', { range: 'bytes=0-3' }],
  ['GET', '/about/', { range: 'bytes=0-3', 'accept-encoding': 'gzip' }],
  ['GET', '/about'],
  ['GET', '/about?from=mail'],
  ['GET', '/zh/about/'],
  ['GET', '/nowhere/'],
  ['GET', '/nowhere/', { 'accept-encoding': 'gzip' }],
  ['GET', '/nowhere/', { range: 'bytes=0-3' }],
  ['GET', '/data/all.csv', { 'accept-encoding': 'gzip' }],
  ['GET', '/data/report.zip'],
  ['GET', '/data/report.zip', { range: 'bytes=0-3' }],
  ['GET', '/data/report.zip', { range: 'bytes=4-' }],
  ['GET', '/data/report.zip', { range: 'bytes=-3' }],
  ['GET', '/data/report.zip', { range: 'bytes=0-999' }],
  ['GET', '/data/report.zip', { range: 'bytes=50-60' }],
  ['GET', '/data/report.zip', { range: 'bytes=3-1' }],
  ['GET', '/data/report.zip', { range: 'lines=1-2' }],
  ['GET', '/_astro/a.1f.js'],
  ['GET', '/_astro/'],
  ['GET', '/data/'],
  ['GET', '/embed/a/'],
  ['GET', '/_headers'],
  ['GET', '/.report-upload.json'],
  ['GET', '/.report-renewing/about/'],
  ['POST', '/'],
];

const { reason, brotli } = provideNginx();
if (reason) console.log(reason);

describe.skipIf(reason !== undefined)('The server of npm run preview answers as nginx does', () => {
  let nginx: RunningNginx;
  let ours = 0;
  const stops: (() => void)[] = [];
  let theirs = 0;
  beforeAll(async () => {
    nginx = await startNginx((folder) => {
      for (const [file, text] of Object.entries(FILES)) {
        mkdirSync(dirname(join(folder, file)), { recursive: true });
        writeFileSync(join(folder, file), text);
      }
    });
    theirs = Number(new URL(nginx.origin).port);
    const server = staticServer({ folder: nginx.root, base: '/' });
    ours = await listen(server, await freePort());
    stops.push(nginx.stop, () => server.close());
  });
  afterAll(() => {
    for (const stop of stops) stop();
  });

  /** The most telling of an answer. What nginx writes into the body of an error and a redirection is its own. */
  async function answer(at: number, [method, path, headers]: (typeof REQUESTS)[number]) {
    const { promise, resolve, reject } = Promise.withResolvers<object>();
    request({ host: 'localhost', port: at, path, method, headers: headers ?? {}, agent: false }, (answer) => {
      const status = answer.statusCode ?? 0;
      const { location, vary, 'content-range': range, 'content-encoding': encoding } = answer.headers;
      const isOwn = status >= 300 && status !== 404;
      const { 'content-type': type, 'content-length': length, 'accept-ranges': ranges } = answer.headers;
      const policy = answer.headers['content-security-policy'];
      const accepts = status === 206 ? 'bytes' : ranges;
      resolve({
        status,
        location,
        range,
        ...(isOwn ? {} : { vary, encoding, type, length, accepts, policy }),
      });
      answer.resume();
    })
      .on('error', reject)
      .end();
    return promise;
  }

  test.each(REQUESTS.map((asked) => ({ asked, title: JSON.stringify(asked) })))(
    '$title',
    async ({ asked }) => {
      expect(await answer(ours, asked)).toEqual(await answer(theirs, asked));
    },
  );

  test.runIf(brotli)('brotli, which a cache on the way keeps apart', async () => {
    for (const at of [theirs, ours]) {
      const found = await answer(at, ['GET', '/', { 'accept-encoding': 'gzip, br' }]);
      expect(found).toMatchObject({ encoding: 'br', vary: 'Accept-Encoding' });
    }
  });
});
