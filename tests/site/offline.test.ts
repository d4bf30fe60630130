import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtText, servedPath } from '../../src/tools/build/built-folder.ts';
import { revision } from '../../src/tools/build/built-site.ts';
import { project } from '../../src/tools/build/project.ts';
import { cards, everyPage, type SitePage } from './support/site.ts';

/** The most that a first visit may fetch for later: what is kept at once, with the worker itself. */
const MOST_AT_ONCE = 300_000;

test('what is kept at a first visit is the core alone: both home pages, what they are shown with, and the words for what is missing', () => {
  const worker = builtText(project.dist, 'sw.js');
  const listed = [...worker.matchAll(/url:[`"'](.*?)[`"']\}/g)].map(([, url = '']) => url);
  const core = listed.slice(0, Number(/(?<=\}\],\w+=)\d+/.exec(worker)?.[0]));
  for (const url of ['', 'en/', '404.html', 'not-kept/']) expect(core).toContain(url);
  const home = builtText(project.dist, 'index.html');
  expect(
    listed.filter((url) => url.startsWith('_astro/') && home.includes(url) && !core.includes(url)),
  ).toEqual([]);
  const bytes = core.map(
    (url) => readFileSync(join(project.dist, url.replace(/^$|\/$/, '$&index.html'))).length,
  );
  expect(bytes.reduce((sum, each) => sum + each, worker.length)).toBeLessThanOrEqual(MOST_AT_ONCE);
  expect(listed.length).toBeGreaterThan(core.length);
});

test('the list of what is kept for reading offline names every page of the newest edition as it is, and no card', () => {
  const worker = builtText(project.dist, 'sw.js');
  const listed = new Map(
    [...worker.matchAll(/\{revision:[`"'](.*?)[`"'],url:[`"'](.*?)[`"']\}/g)].map(([, hash, url = '']) => [
      url,
      hash,
    ]),
  );
  expect(cards.filter(({ file }) => listed.has(servedPath(file)))).toEqual([]);
  const isOlder = ({ path }: SitePage) => /^\/\d{4}\//.test(path);
  expect(everyPage.filter((page) => isOlder(page) && listed.has(servedPath(page.file)))).toEqual([]);
  const wrong = everyPage
    .filter((page) => !cards.includes(page) && !isOlder(page))
    .filter(({ file }) => listed.get(servedPath(file)) !== revision(readFileSync(join(project.dist, file))));
  expect(wrong.map(({ file }) => file)).toEqual([]);
});
