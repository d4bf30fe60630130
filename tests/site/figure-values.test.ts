import { expect, test } from 'vitest';
import { LOCALES } from '../../src/figure/locale.ts';
import { dictionary } from '../../src/words/dictionary.ts';
import { fact } from './support/facts.ts';
import { figureOf } from './support/links.ts';
import { bare, broken } from './support/promises.ts';
import { all, newest, pageAt, pages, type SitePage, words } from './support/site.ts';

/** Every figure that a page marks as one, or leads from to its own page, in order. */
const figuresOf = (page: SitePage) =>
  all(page, 'data[data-stat], .beside data').map((element) => ({
    id: figureOf(page, element),
    value: element.attribs['value'],
    text: bare(words(element)),
  }));

test('every page has the same figures in both languages, in the same order', () => {
  for (const path of new Set(pages.map((page) => page.path))) {
    const [chinese, english] = LOCALES.map((locale) => figuresOf(pageAt(path, locale)).map(({ id }) => id));
    expect(english, path).toEqual(chinese);
  }
});

test('every figure on every page has its own value for a machine, and its own words for a reader', () => {
  const problems = newest.flatMap((page) =>
    figuresOf(page).flatMap(({ id, value, text }) => {
      const { label, number, inWords, text: whole, value: expected } = fact(id, page.locale);
      const named = label + dictionary(page.locale).punctuation.colon + whole;
      return broken(`${page.address} ${id}`, {
        'its value': value === expected,
        'its words, whole': [number, inWords, whole, named].map(bare).includes(text),
      });
    }),
  );
  expect(problems).toEqual([]);
});
