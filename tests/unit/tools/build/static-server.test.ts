import { once } from 'node:events';
import type { Server } from 'node:http';
import { describe, expect, onTestFinished, test } from 'vitest';
import { listen } from '../../../../src/tools/serve/listen.ts';
import { answerTo, staticServer } from '../../../../src/tools/serve/static-server.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

function site(base = '/'): { folder: string; base: string } {
  const folder = temporaryFolder({
    'site/index.html': '首页',
    'site/404.html': '没有这一页',
    'site/about/index.html': '关于',
    'site/_astro/a.1f.css': 'a{}',
    'secret.txt': 'secret',
  });
  return { folder: `${folder}/site`, base };
}

async function running(base = '/'): Promise<string> {
  const server = staticServer(site(base));
  const port = await listen(server, 4500);
  onTestFinished(() => closed(server));
  return `http://localhost:${port}`;
}

async function closed(server: Server): Promise<void> {
  server.close();
  server.closeAllConnections();
  await once(server, 'close').catch(() => undefined);
}

describe('the static server', () => {
  test.each([
    ['/', 200, 'index.html'],
    ['/about/', 200, 'about/index.html'],
    ['/_astro/a.1f.css', 200, '_astro/a.1f.css'],
    ['/nowhere/', 404, '404.html'],
    ['/_astro/', 404, '404.html'],
    ['/../secret.txt', 404, '404.html'],
    ['/%2e%2e/secret.txt', 404, '404.html'],
    ['/..%5csecret.txt', 404, '404.html'],
    ['/%E7%', 404, '404.html'],
  ])('answers %s with %i %s', (path, status, file) => {
    expect(answerTo(site(), path)).toEqual({ status, file });
  });

  test('sends a page without its final slash to the page', () => {
    expect(answerTo(site(), '/about')).toEqual({ status: 308, location: '/about/' });
  });

  test('serves under a base path and nothing beside it', () => {
    const served = site('/zt/wm/');
    expect(answerTo(served, '/zt/wm/about/')).toEqual({ status: 200, file: 'about/index.html' });
    expect(answerTo(served, '/zt/wm')).toEqual({ status: 308, location: '/zt/wm/' });
    expect(answerTo(served, '/about/')).toEqual({ status: 404, file: '404.html' });
  });

  test('sends text compressed, with its type', async () => {
    const response = await fetch(`${await running()}/about/`, { headers: { 'accept-encoding': 'br' } });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('content-encoding')).toBe('br');
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(await response.text()).toBe('关于');
  });

  test('lets a browser keep what carries a hash in its name', async () => {
    const response = await fetch(`${await running()}/_astro/a.1f.css`);
    expect(response.headers.get('cache-control')).toContain('immutable');
  });

  test('answers 404 with the page for it', async () => {
    const response = await fetch(`${await running()}/nowhere/`);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('没有这一页');
  });

  test('takes the next port when one is taken', async () => {
    const first = await running();
    const second = await running();
    expect(Number(new URL(second).port)).toBeGreaterThan(Number(new URL(first).port));
  });
});
