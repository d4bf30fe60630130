import { expect, test } from 'vitest';
import { builtFiles } from '../../src/tools/build/built-folder.ts';
import { project } from '../../src/tools/build/project.ts';
import { addressOf } from './support/links.ts';
import { all, everyPage, problemsOn } from './support/site.ts';

const files = new Set(builtFiles(project.dist));
const places = new Map(
  everyPage.map((page) => [page.file, new Set(all(page, '[id]').map(({ attribs }) => attribs['id']))]),
);

test('every link and every file that a page names is there, and so is the place it names inside a page', () => {
  const problems = problemsOn(everyPage, (page) =>
    all(page, '[href], [src]')
      .map(({ attribs }) => attribs['href'] ?? attribs['src'] ?? '')
      .filter((address) => {
        const inside = addressOf(page, address);
        if (inside === undefined) return false;
        const { pathname, hash } = new URL(inside, 'http://site');
        const file = decodeURIComponent(pathname.slice(1)).replace(/(^|\/)$/, '$1index.html');
        const id = decodeURIComponent(hash.replace(/:~:.*$/, '').slice(1));
        return !files.has(file) || (id !== '' && places.get(file)?.has(id) === false);
      }),
  );
  expect(problems).toEqual([]);
});
