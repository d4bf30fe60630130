import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtText, servedPath } from '../../src/tools/build/built-folder.ts';
import { revision } from '../../src/tools/build/built-site.ts';
import { project } from '../../src/tools/build/project.ts';
import { cards, everyPage, type SitePage } from './support/site.ts';

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
