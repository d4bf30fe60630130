import { expect, test } from 'vitest';
import { LANGUAGE, LOCALES } from '../../src/figure/locale.ts';
import { dictionary } from '../../src/words/dictionary.ts';
import { leadsTo } from './support/links.ts';
import { bare, broken } from './support/promises.ts';
import {
  all,
  everyPage,
  homes,
  least,
  newest,
  pageAt,
  pages,
  sections,
  type SitePage,
  titleOf,
  words,
} from './support/site.ts';

// The board needs the room: it stands right under the header, which marks its entry and leads home.
const trailless = ['home', 'statistics'];

test('every page but the home page and the board says where it is, and leads back home', () => {
  const problems = newest
    .filter(({ kind }) => !trailless.includes(kind))
    .flatMap((page) => {
      const trail = `main nav[aria-label="${dictionary(page.locale).header.breadcrumbs}"]`;
      const [here, ...more] = all(page, `${trail} [aria-current="page"]`);
      const steps = all(page, `${trail} a`).map((link) => leadsTo(page, link));
      // A page may open with more than its name, which is then the first of what the browser calls it.
      const named = bare(words(all(page, 'title')[0]));
      return broken(page.address, {
        'its name at the end of its trail':
          more.length === 0 &&
          words(here) !== '' &&
          (bare(words(here)) === bare(titleOf(page)) || named.startsWith(bare(words(here)))),
        'the home page at the start of it': steps[0] === pageAt('/', page.locale),
        'only pages in its language': steps.every((step) => step?.locale === page.locale),
      });
    });
  expect(problems).toEqual([]);
  for (const locale of LOCALES) {
    const board = pageAt('/statistics/', locale);
    expect(all(board, 'header nav a[aria-current="page"]').map((link) => leadsTo(board, link))).toEqual([
      board,
    ]);
  }
});

test('the home page lists the sections in order, and they lead through the whole report and back', () => {
  for (const home of homes) {
    const told = dictionary(home.locale);
    const [region] = all(home, 'section').filter(
      (one) => words(all(one, 'h2')[0]) === told.headings.sections,
    );
    const order = (region ? all(region, 'a') : []).map((link) => leadsTo(home, link));
    const own = sections.filter(({ locale }) => locale === home.locale);
    expect(new Set(order), home.address).toEqual(new Set(own));
    expect(order).toHaveLength(own.length);
    for (const [index, page] of order.entries()) {
      if (!page) continue;
      const links = all(page, `nav[aria-label="${told.section.pager}"] a`);
      const expected: [string, SitePage | undefined][] = [
        [told.section.previous, order[index - 1]],
        [told.section.next, order[index + 1]],
      ];
      const shown = expected.flatMap(([word, other]) =>
        other ? [[word + bare(titleOf(other)), other]] : [],
      );
      expect(
        links.map((link) => [bare(words(link)), leadsTo(page, link)]),
        page.address,
      ).toEqual(shown.map(([name, other]) => [bare(String(name)), other]));
    }
  }
});

test('the main navigation of every page leads to the pages that it names, and marks where the reader is', () => {
  const problems = pages.flatMap((page) => {
    const links = all(page, `header nav[aria-label="${dictionary(page.locale).header.navigation}"] a`);
    const marked = links.filter(({ attribs }) => attribs['aria-current'] !== undefined);
    const led = links.map((link) => leadsTo(page, link));
    // A place on the home page is not the page itself.
    const isNamed = links.some((link, index) => led[index] === page && !link.attribs['href']?.includes('#'));
    return broken(page.address, {
      'several ways': links.length >= 4,
      'pages in its language': led.every((target) => target?.locale === page.locale),
      'itself as the current page':
        !isNamed ||
        (marked.length === 1 &&
          leadsTo(page, marked[0]) === page &&
          marked[0]?.attribs['aria-current'] === 'page'),
      'one mark at most': marked.length <= 1,
    });
  });
  expect(problems).toEqual([]);
});

test('the contents of a page name its headings in order', () => {
  let contents = 0;
  const problems = pages.flatMap((page) => {
    const links = all(page, `main nav[aria-label="${dictionary(page.locale).headings.contents}"] a`);
    contents += links.length;
    return links.flatMap((link) => {
      const id = decodeURIComponent(link.attribs['href'] ?? '').slice(1);
      const [heading] = all(page, `main h2[id="${id}"]`);
      return heading && words(heading) === words(link) ? [] : `${page.address}: ${words(link)}`;
    });
  });
  expect(problems).toEqual([]);
  expect(contents).toBeGreaterThan(least(25, 20));
});

test('the page for missing addresses says so in both languages, and leads to the home page and the site map in either', () => {
  const missing = everyPage.find(({ file }) => file === '404.html');
  const told = missing ? words(all(missing, 'main')[0]) : '';
  const links = missing ? all(missing, 'main a') : [];
  for (const locale of LOCALES) {
    const { headings, notFound } = dictionary(locale);
    for (const part of [headings.notFound, notFound.text]) expect(told).toContain(part);
    const home = links.find((link) => words(link) === notFound.home);
    expect(missing && leadsTo(missing, home)).toBe(pageAt('/', locale));
    const map = links.find((link) => words(link) === headings.siteMap);
    expect(missing && leadsTo(missing, map)).toBe(pageAt('/site-map/', locale));
    expect(missing && all(missing, `[lang="${LANGUAGE[locale].tag}"]`).length).toBeGreaterThan(0);
  }
});
