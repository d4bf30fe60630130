import { once } from 'node:events';
import { get, type IncomingHttpHeaders, type Server } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { listen } from '../../../../src/tools/serve/listen.ts';
import { staticServer } from '../../../../src/tools/serve/static-server.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const pages = {
  'site/index.html': '首页',
  'site/404.html': '没有这一页',
  'site/about/index.html': '关于',
  'site/about/index.html.br': brotliCompressSync('关于'),
  'site/data/all.csv': '数据',
  'site/_astro/a.1f.css': 'a{}',
  'secret.txt': 'secret',
};

/** Serves the pages under a base, and gives the address of the host. */
async function running(base = '/'): Promise<string> {
  const server = staticServer({ folder: join(temporaryFolder(pages), 'site'), base });
  const port = await listen(server, 4500);
  onTestFinished(() => closed(server));
  return `http://localhost:${port}`;
}

/** What is answered to a path exactly as it is written, which fetch would tidy first. */
function ask(
  origin: string,
  path: string,
): Promise<{ status: number | undefined; text: string; headers: IncomingHttpHeaders }> {
  return new Promise((resolve, reject) => {
    get(origin, { path, agent: false }, async (answer) => {
      resolve({ status: answer.statusCode, headers: answer.headers, text: await text(answer) });
    }).on('error', reject);
  });
}

async function closed(server: Server): Promise<void> {
  server.close();
  server.closeAllConnections();
  await once(server, 'close').catch(() => undefined);
}

describe('the static server', () => {
  test.each([
    ['/', 200, '首页'],
    ['/about/', 200, '关于'],
    ['/about/?from=mail', 200, '关于'],
    ['/_astro/a.1f.css', 200, 'a{}'],
    ['/nowhere/', 404, '没有这一页'],
    ['/about/index/', 404, '没有这一页'],
    ['/_astro/', 404, '没有这一页'],
    ['/_astro/a.0.css', 404, '没有这一页'],
    ['/../secret.txt', 404, '没有这一页'],
    ['/%2e%2e/secret.txt', 404, '没有这一页'],
    ['/..%2fsecret.txt', 404, '没有这一页'],
    ['/..%5csecret.txt', 404, '没有这一页'],
    ['/%E7%', 404, '没有这一页'],
  ])('answers %s with %i %s', async (path, status, said) => {
    expect(await ask(await running(), path)).toMatchObject({ status, text: said });
  });

  test('sends a page without its final slash to the page', async () => {
    const answer = await ask(await running(), '/about?from=mail');
    expect(answer).toMatchObject({ status: 301, headers: { location: '/about/?from=mail' } });
  });

  test('serves under a base path and nothing beside it', async () => {
    const origin = await running('/zt/wm/');
    expect(await ask(origin, '/zt/wm/about/')).toMatchObject({ status: 200, text: '关于' });
    expect(await ask(origin, '/zt/wm')).toMatchObject({ status: 301, headers: { location: '/zt/wm/' } });
    expect(await ask(origin, '/zt/wm/about')).toMatchObject({ headers: { location: '/zt/wm/about/' } });
    expect(await ask(origin, '/about/')).toMatchObject({ status: 404, text: '没有这一页' });
  });

  test('says of each file what it is, in which encoding, and how long it holds', async () => {
    const origin = await running();
    const types = { '/about/': 'text/html; charset=utf-8', '/data/all.csv': 'text/csv; charset=utf-8' };
    for (const [path, type] of Object.entries(types))
      expect((await ask(origin, path)).headers['content-type']).toBe(type);
    expect((await ask(origin, '/about/')).headers['cache-control']).toBe('no-cache');
    expect((await ask(origin, '/_astro/a.1f.css')).headers['cache-control']).toContain('immutable');
    expect((await ask(origin, '/_astro/a.0.css')).headers['cache-control']).toBe('no-cache');
  });

  test('sends what stands compressed beside a page to whoever takes it', async () => {
    const answer = await fetch(`${await running()}/about/`, { headers: { 'accept-encoding': 'br' } });
    expect(answer.headers.get('content-encoding')).toBe('br');
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await answer.text()).toBe('关于');
  });

  test('says of a page that has not changed only that', async () => {
    const address = `${await running()}/about/`;
    const etag = (await fetch(address)).headers.get('etag') ?? '';
    expect((await fetch(address, { headers: { 'if-none-match': etag } })).status).toBe(304);
  });

  test('takes the next port when one is taken', async () => {
    const first = await running();
    const second = await running();
    expect(Number(new URL(second).port)).toBeGreaterThan(Number(new URL(first).port));
  });
});
