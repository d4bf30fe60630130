import { expect, test } from 'vitest';
import { builtFiles } from '../../src/tools/build/built-folder.ts';
import { project } from '../../src/tools/build/project.ts';
import { all, everyPage, problemsOn } from './support/site.ts';

const base = process.env['SITE_BASE'] ?? '/';
const site = `http://site${base}`;
const files = new Set(builtFiles(project.dist));
const places = new Map(
  everyPage.map((page) => [page.file, new Set(all(page, '[id]').map(({ attribs }) => attribs['id']))]),
);

test('every link and every file that a page names is there, and so is the place it names inside a page', () => {
  const problems = problemsOn(everyPage, (page) =>
    all(page, '[href], [src]')
      .map(({ attribs }) => attribs['href'] ?? attribs['src'] ?? '')
      .filter((address) => {
        const { origin, pathname, hash } = new URL(address, new URL(page.address, site));
        if (origin !== new URL(site).origin) return false;
        const file = decodeURIComponent(pathname.slice(base.length)).replace(/(^|\/)$/, '$1index.html');
        const id = decodeURIComponent(hash.replace(/:~:.*$/, '').slice(1));
        return !files.has(file) || (id !== '' && places.get(file)?.has(id) === false);
      }),
  );
  expect(problems).toEqual([]);
});
