import { expect, test } from 'vitest';
import { addresses } from '../../src/content/loaded/addresses.ts';
import { pageAt as kindAt, PAGES } from '../../src/content/pages.ts';
import { LOCALES, localePath } from '../../src/figure/locale.ts';
import { builtText } from '../../src/tools/build/built-folder.ts';
import { project } from '../../src/tools/build/project.ts';
import { realContent } from '../support/real-content.ts';
import { all, everyPage, least, pageAt, type SitePage } from './support/site.ts';

const known = addresses(realContent);

test('Every page that is built is in the table of pages, and every page of the table is built.', () => {
  const built = everyPage.filter(({ file }) => file !== '404.html');
  expect(built.filter(({ path }) => kindAt(path) === undefined).map(({ file }) => file)).toEqual([]);
  const kinds = new Set(built.map(({ path }) => kindAt(path)?.name));
  // This report has one edition, and no archive of older ones; not every report tells who was served.
  const absent = ['older editions', ...(realContent.groups.size > 0 ? [] : ['groups'])];
  const due = PAGES.filter(({ name, needs = '' }) => name !== 'missing' && !absent.includes(needs));
  expect(due.map(({ name }) => name).filter((name) => !kinds.has(name))).toEqual([]);
});

test.each(LOCALES)(
  'In %s, each page has the places that links may lead to, and no other headings.',
  (locale) => {
    const ids = (page: SitePage, selector: string) =>
      all(page, selector).map(({ attribs }) => attribs['id'] ?? '');
    const wrong = [...known].flatMap(([path, anchorsOf]) => {
      const anchors = anchorsOf(realContent) ?? new Set<string>();
      const page = pageAt(path, locale);
      const there = new Set(ids(page, '[id]'));
      return [
        ...[...anchors].filter((anchor) => !there.has(anchor)).map((anchor) => `${path} lacks #${anchor}`),
        ...ids(page, ':is(h2, h3)[id]')
          .filter((id) => !anchors.has(id))
          .map((id) => `${path} has #${id}, which no link may lead to`),
      ];
    });
    expect(known.size).toBeGreaterThan(least(60, 30));
    expect(wrong).toEqual([]);
  },
);

test.each(LOCALES)('In %s, the site map leads to every page that there is.', (locale) => {
  const links = new Set(all(pageAt('/site-map/', locale), 'main a').map(({ attribs }) => attribs['href']));
  const paths = [...known.keys()].filter((path) => path !== '/site-map/');
  expect(paths.filter((path) => !links.has(localePath(locale, path, '/')))).toEqual([]);
});

test('Search engines are told of the same pages, in each language.', () => {
  const told = builtText(project.dist, 'sitemap-0.xml').matchAll(/<loc>https?:\/\/[^/]+([^<]*)<\/loc>/g);
  const due = LOCALES.flatMap((locale) => [...known.keys()].map((path) => localePath(locale, path, '/')));
  expect([...told].map(([, path]) => path).sort()).toEqual(due.sort());
});
