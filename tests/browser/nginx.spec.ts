import { type APIResponse, expect, test } from '@playwright/test';
import { createServer } from 'node:http';
import { listen } from '../../src/tools/serve/listen.ts';
import { freePort } from '../support/free-port.ts';
import { INSIDE, provideNginx, type RunningNginx, startNginx } from '../support/nginx.ts';
import { copySmallSite } from '../support/small-site.ts';
import { oneOfEachKind } from '../site/support/site.ts';
import { watchTroubles } from './support/troubles.ts';

// One worker for the file, since each starts its own nginx.
test.describe.configure({ mode: 'default' });

const { reason, brotli } = provideNginx();
if (reason) console.log(reason);
test.skip(reason !== undefined, reason);

/** A card that the small site has. */
const card = oneOfEachKind.find(({ kind }) => kind === 'embed/*')?.path.slice(1) ?? '';

let nginx: RunningNginx;
test.beforeAll(async () => {
  test.setTimeout(120_000);
  nginx = await startNginx(copySmallSite);
});
test.afterAll(() => nginx?.stop());

// page.spec.ts reads the rest: the server of the tests sends the same headers.
test('Pages with scripts, forms and drawings are read under nginx’s headers without a complaint.', async ({
  page,
}) => {
  const troubles = await watchTroubles(page, nginx.origin);
  for (const path of ['/', '/en/statistics/', '/search/']) {
    const answer = await page.goto(nginx.origin + path);
    expect(answer?.headers()['content-security-policy'], path).not.toMatch(/unsafe-|\*\.|https?:/);
    expect.soft(troubles.splice(0), path).toEqual([]);
  }
});

test('A card can be framed by another site; a page cannot.', async ({ page }) => {
  const frames = [`/${card}`, `/en/${card}`, '/statistics/', '/'];
  const other = createServer((_, response) => {
    const html = frames.map((path) => `<iframe src="${nginx.origin}${path}"></iframe>`).join('');
    response.writeHead(200, { 'content-type': 'text/html' }).end(html);
  });
  const at = await listen(other, await freePort());
  await page.goto(`http://localhost:${at}/`);
  const shown = page
    .frames()
    .map((frame) => frame.url())
    .filter((url) => url.startsWith(nginx.origin));
  other.close();
  other.closeAllConnections();
  expect(shown).toEqual(frames.slice(0, 2).map((path) => nginx.origin + path));
});

test.describe('nginx answers', () => {
  const ask = (path: string, headers: Record<string, string> = {}): Promise<APIResponse> =>
    fetchPlain(new URL(path, nginx.origin).href, headers);
  let fetchPlain: (address: string, headers: Record<string, string>) => Promise<APIResponse>;
  test.beforeEach(({ request }) => {
    fetchPlain = (address, headers) => request.get(address, { headers, maxRedirects: 0 });
  });

  test('each kind of file with its type', async () => {
    const types = {
      '/': 'text/html; charset=utf-8',
      '/manifest.webmanifest': 'application/manifest+json',
      '/data/statistics.csv': 'text/csv; charset=utf-8',
      '/data/statistics.json': 'application/json; charset=utf-8',
      '/sitemap-index.xml': 'application/xml; charset=utf-8',
      '/robots.txt': 'text/plain; charset=utf-8',
      '/favicon.svg': 'image/svg+xml',
    };
    for (const [path, type] of Object.entries(types))
      expect((await ask(path)).headers()['content-type']).toBe(type);
  });

  test('hashed files to be kept for a year, and pages to be asked about and found unchanged', async () => {
    const html = await (await ask('/')).text();
    const script = /\/_astro\/[^"]+\.js/.exec(html)?.[0] ?? '';
    expect((await ask(script)).headers()['cache-control']).toBe('public, max-age=31536000, immutable');
    const first = (await ask('/about/')).headers();
    expect(first['cache-control']).toBe('no-cache');
    expect((await ask('/about/', { 'if-none-match': first['etag'] ?? '' })).status()).toBe(304);
  });

  test('texts compressed beforehand', async () => {
    expect((await ask('/', { 'accept-encoding': 'gzip' })).headers()['content-encoding']).toBe('gzip');
    const best = (await ask('/', { 'accept-encoding': 'gzip, br' })).headers()['content-encoding'];
    expect(best).toBe(brotli ? 'br' : 'gzip');
  });

  test('a missing address with the page for it, and with all headers', async () => {
    const answer = await ask('/en/nowhere/');
    expect(answer.status()).toBe(404);
    expect(await answer.text()).toContain('lang="en"');
    expect(answer.headers()['x-content-type-options']).toBe('nosniff');
    for (const hidden of ['/_headers', '/_redirects', '/_astro/'])
      expect((await ask(hidden)).status()).toBe(404);
  });

  test('a page without its final slash, or under zh, with where it is', async () => {
    for (const [asked, found] of [
      ['/about', '/about/'],
      ['/zh/honours/', '/honours/'],
      ['/zh/', '/'],
    ]) {
      const answer = await ask(asked ?? '');
      expect([answer.status(), answer.headers()['location']]).toEqual([301, found]);
    }
  });

  test('open data to other sites, and pages to none', async () => {
    const data = (await ask('/data/statistics.json')).headers();
    expect(data['access-control-allow-origin']).toBe('*');
    expect(data['cross-origin-resource-policy']).toBe('cross-origin');
    const home = (await ask('/')).headers();
    expect(home['access-control-allow-origin']).toBeUndefined();
    expect(home['cross-origin-resource-policy']).toBe('same-origin');
    expect(home['x-frame-options']).toBe('DENY');
  });

  test('the same under a sub-path', async () => {
    const at = (path: string) => fetchPlain(nginx.inside + path, {});
    expect((await at(`${INSIDE}about/`)).status()).toBe(200);
    expect((await at(INSIDE.slice(0, -1))).headers()['location']).toBe(INSIDE);
    expect((await at(`${INSIDE}zh/about/`)).headers()['location']).toBe(`${INSIDE}about/`);
    expect((await at(`${INSIDE}${card}`)).headers()['x-frame-options']).toBeUndefined();
    const missing = await at(`${INSIDE}nowhere/`);
    expect([missing.status(), (await missing.text()).includes('lang="en"')]).toEqual([404, true]);
  });
});
