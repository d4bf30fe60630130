import { expect, test } from '@playwright/test';
import { LOCALES, type Locale } from '../../src/figure/locale.ts';
import { dictionary } from '../../src/words/dictionary.ts';
import { fact } from '../site/support/facts.ts';
import { elementsOf, pageAt, pages } from '../site/support/site.ts';

/** Every figure that a page marks as one, in order. */
function figures(path: string, locale: Locale) {
  return elementsOf(pageAt(path, locale))
    .filter(({ name, attributes }) => name === 'data' && attributes.has('data-stat'))
    .map(({ attributes, text }) => ({
      id: attributes.get('data-stat') ?? '',
      value: attributes.get('value'),
      text,
    }));
}

test('every page has the same figures in both languages, in the same order, whole for a machine', () => {
  for (const path of new Set(pages.map((page) => page.path))) {
    const [chinese, english] = LOCALES.map((locale) => figures(path, locale).map(({ id }) => id));
    expect(english, path).toEqual(chinese);
    for (const locale of LOCALES) {
      for (const { id, value, text } of figures(path, locale)) {
        const expected = fact(id, locale);
        expect(value, `${path} ${id}`).toBe(expected.value);
        // The number alone, with its unit, or after its label. Where it is set large its parts are elements of their own.
        const longest = `${expected.label}${dictionary(locale).punctuation.colon}${expected.text}`;
        expect(longest, `${path} ${id}`).toContain(text.trim());
      }
    }
  }
});
