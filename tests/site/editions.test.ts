import type { Element } from 'domhandler';
import { expect, test } from 'vitest';
import { editionsIn, reportValues } from '../../src/content/loaded/editions.ts';
import { figureView } from '../../src/content/figure-view.ts';
import { LOCALES, localePath } from '../../src/figure/locale.ts';
import { builtFiles, builtText } from '../../src/tools/build/built-folder.ts';
import { project } from '../../src/tools/build/project.ts';
import { dictionary } from '../../src/words/dictionary.ts';
import { realContent } from '../support/real-content.ts';
import { addressesOf, figureOf, leadsTo } from './support/links.ts';
import { bare } from './support/promises.ts';
import { all, idOf, pageAt, pages, problemsOn, type SitePage, words } from './support/site.ts';

const editions = editionsIn(realContent);
const [newest] = editions;
const older = editions.slice(1);
const isOne = older.length === 0;

/** The pages of an edition that each has its own of: those of an older one are under its year. */
const OWN = /^\/(?:\d{4}\/)?(?:(?:honours|print)\/|(?:sections|side-by-side)\/[^/]+\/)?$/;
const own = pages.filter(({ path }) => OWN.test(path));
const yearOf = ({ path }: SitePage): string | undefined => /^\/(\d{4})\//.exec(path)?.[1];
const inText = (page: SitePage) => all(page, 'main [data-stat], main data.numbered');

test('Every edition has its own front page, honours, sections and print edition.', () => {
  const years = own.filter(({ path }) => /^\/(?:\d{4}\/)?$/.test(path)).map(yearOf);
  expect(new Set(years)).toEqual(new Set(editions.map((edition) => edition.older)));
  expect(own.length).toBeGreaterThanOrEqual(editions.length * LOCALES.length * 5);
});

test('Each value on a page of an edition is the one known when it was written.', () => {
  const problems = problemsOn(own, (page) => {
    const values = reportValues(realContent, yearOf(page));
    return inText(page).flatMap((data) => {
      const id = figureOf(page, data);
      const [statistic, value] = [realContent.statistics.get(id)?.data, values.get(id)];
      if (!statistic || !value) return [`${id} has no value`];
      const said = words(data);
      // Written large, its unit stands in an element of its own.
      const isSaid = LOCALES.some((locale) => {
        const { written, parts } = figureView(locale, { id, statistic }, value);
        return [...Object.values(written), parts.digits].some((form) => said.startsWith(form));
      });
      const isRight = data.attribs['value'] === String(value.value) && isSaid;
      return isRight ? [] : [`${id}: ${said}`];
    });
  });
  expect(problems).toEqual([]);
  expect(own.flatMap(inText).length).toBeGreaterThan(editions.length * LOCALES.length * 2);
});

test('No page of an older edition tells of a later year.', () => {
  const later = problemsOn(own, (page) => {
    const year = yearOf(page);
    if (year === undefined) return [];
    return [...words(all(page, 'main')[0]).matchAll(/(?<!\d)20\d\d(?!\d)/g)]
      .map(([told]) => told)
      .filter((told) => told > year);
  });
  expect(later).toEqual([]);
});

test('A figure page quotes the newest edition that uses the figure and the one before, by its name and at the place it links to.', () => {
  const figures = pages.filter(({ kind }) => kind === 'statistics/*');
  const problems = problemsOn(figures, (page) => {
    const { headings } = dictionary(page.locale);
    const stat = `:is(p, li) [data-stat="${idOf(page)}"]`;
    const places = own.filter(
      (place) =>
        place.path.includes('/sections/') && place.locale === page.locale && all(place, stat).length > 0,
    );
    const quotes = all(page, '[aria-labelledby="mentions"] li');
    const quoted = quotes.map((quote) => leadsTo(page, all(quote, 'a')[0]));
    const isThere = (quote: Element, place: SitePage | undefined) =>
      place &&
      all(place, ':is(p, li)').some((block) => bare(words(block)).includes(bare(words(all(quote, 'p')[0]))));
    const names = all(page, '[aria-labelledby="mentions"] summary').map(words);
    const used = older.filter(({ year }) => places.some((place) => yearOf(place) === year)).slice(0, 1);
    const near = [undefined, ...used.map(({ year }) => year)];
    return [
      ...places
        .filter((place) => near.includes(yearOf(place)) && !quoted.includes(place))
        .map(({ path }) => `does not quote ${path}`),
      ...quotes.filter((quote, index) => !isThere(quote, quoted[index])).map(words),
      ...used
        .filter(({ year }, index) => names[index] !== headings.edition(year))
        .map(({ year }) => `does not name ${year}`),
    ];
  });
  expect(problems).toEqual([]);
  expect(figures.length).toBeGreaterThan(LOCALES.length);
});

test.skipIf(isOne)(
  'Each page of an edition says which it is, and leads to the ones beside it and to the list of all.',
  () => {
    const problems = problemsOn(own, (page) => {
      const { editions: told, headings } = dictionary(page.locale);
      const year = yearOf(page);
      const [bar] = all(page, `nav[aria-label="${headings.editions}"]`);
      const links = bar ? all(bar, 'li a') : [];
      const current = links.filter(({ attribs }) => attribs['aria-current'] === 'true');
      const at = editions.findIndex(({ older: own }) => own === year);
      const near = editions
        .slice(Math.max(at - 1, 0), at + 2)
        .map((edition) => headings.edition(edition.year));
      return [
        ...(year !== undefined && !words(bar).includes(told.older(year)) ? ['does not say its year'] : []),
        ...(words(current[0]) === headings.edition(year ?? newest?.year ?? '')
          ? []
          : ['marks another edition']),
        ...(links.map(words).join() === [...near, headings.editions].join() ? [] : [links.map(words).join()]),
      ];
    });
    expect(problems).toEqual([]);
  },
);

test('The archive lists every edition, the newest first, and what changed in each; where there is but one there is none.', () => {
  const changes = builtFiles(project.dist).filter((file) => /^editions\/\d{4}\/index\.html$/.test(file));
  expect(changes).toHaveLength(older.length);
  if (isOne) return;
  for (const locale of LOCALES) {
    const archive = pageAt('/editions/', locale);
    const { headings } = dictionary(locale);
    expect(all(archive, 'main li .row-title').map(words)).toEqual(
      editions.map(({ year }) => headings.edition(year)),
    );
    expect(addressesOf(archive)).toEqual(
      expect.arrayContaining(
        editions.slice(0, -1).map(({ year }) => `.${localePath(locale, `/editions/${year}/`, '/')}`),
      ),
    );
    const feed = builtText(project.dist, `${locale === 'en' ? 'en/' : ''}editions/feed.xml`);
    expect(feed.match(/<entry>/g)).toHaveLength(older.length);
  }
});
