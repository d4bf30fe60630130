import { expect, test } from 'vitest';
import { LOCALES } from '../../src/figure/locale.ts';
import type { SearchEntry } from '../../src/search/entry.ts';
import { builtText } from '../../src/tools/build/built-folder.ts';
import { project } from '../../src/tools/build/project.ts';
import { realContent } from '../support/real-content.ts';
import { broken } from './support/promises.ts';
import { all, least, newest, sections, words } from './support/site.ts';

const index = builtText(project.dist, 'search/index.json');

test('every figure, honour and term is in the index of search, under the name it has in the content', () => {
  const { statistics, honours, glossary } = realContent;
  const named = [
    ...[...statistics].map(([id, { data }]) => [`/statistics/${id}/`, data.label] as const),
    ...[...honours].map(([id, { data }]) => [`/honours/#${id}`, data.title] as const),
    ...[...glossary].map(([id, { data }]) => [`/glossary/#${id}`, data] as const),
  ];
  const lacking = named.flatMap(([path, { zh, en }]) =>
    [`"path":"${path}"`, `"zh":"${zh}"`, `"en":"${en}"`].filter((part) => !index.includes(part)),
  );
  expect(lacking).toEqual([]);
});

test('what is said of a figure where it is found begins as a sentence does', () => {
  const entries: SearchEntry[] = JSON.parse(index);
  const told = entries.flatMap(({ kind, text }) => (kind === 'figure' ? [text.en] : []));
  expect(told.filter((text) => /^[a-z]/.test(text))).toEqual([]);
  expect(told).toHaveLength(realContent.statistics.size);
});

test('every paragraph of the sections is in the index of search, in both languages', () => {
  const paragraphs = sections.flatMap((page) =>
    all(page, '.topic > .prose > :is(p, ul > li, ol > li)').map(words),
  );
  expect(paragraphs.filter((text) => !index.includes(JSON.stringify(text)))).toEqual([]);
  expect(paragraphs.length).toBeGreaterThan(least(40, 5) * LOCALES.length);
});

test('the search page leads to every section, every group of people and the terms that most texts name, before a word is typed', () => {
  const views = newest.filter(({ path }) => path === '/search/');
  const problems = views.flatMap((page) => {
    const own = newest.filter(
      ({ locale, kind }) => locale === page.locale && /^(sections\/\*|served)$/.test(kind),
    );
    const offered = new Set(all(page, '.browse li a').map(({ attribs }) => attribs['href']));
    const texts = own.flatMap((text) => all(text, '.topic > .prose, .served-said'));
    const named = Map.groupBy(
      texts.flatMap((text) => [
        ...new Set(all(text, 'a[href*="/glossary/#"]').map(({ attribs }) => attribs['href'])),
      ]),
      (term) => term,
    );
    const times = (isOffered: boolean) =>
      [...named].flatMap(([term, uses]) => (offered.has(term) === isOffered ? [uses.length] : []));
    return broken(page.address, {
      'each section': own.every(
        ({ kind, address }) => kind !== 'sections/*' || offered.has(address.replace('.', '')),
      ),
      'each group': own
        .flatMap((other) => all(other, '.served-group h2').map(({ attribs }) => attribs['id']))
        .every((id) => [...offered].some((path) => path?.endsWith(`/served/#${id}`))),
      'some terms': times(true).length > 0 || named.size === 0,
      'no term that fewer texts name than one left out':
        Math.min(...times(true)) >= Math.max(...times(false)),
    });
  });
  expect(problems).toEqual([]);
  expect(views).toHaveLength(LOCALES.length);
});

test('the search page offers the same terms in both languages', () => {
  const [first, ...others] = newest
    .filter(({ path }) => path === '/search/')
    .map((page) =>
      all(page, '.browse li a[href*="/glossary/#"]')
        .map(({ attribs }) => attribs['href']?.replace(/^.*#/, ''))
        .toSorted(),
    );
  for (const other of others) expect(other).toEqual(first);
});
