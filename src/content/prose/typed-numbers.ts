import type { Locale } from '../../figure/locale.ts';
import { literal } from '../../words/literal.ts';
import { memoized } from '../memoized.ts';
import type { Span } from '../reader/source-text.ts';
import { BEFORE_A_YEAR, withoutNamingNumbers } from './numbers-that-name.ts';

/** A digit of any kind: full-width and circled ones, fractions and Roman numerals too. */
export const DIGIT = /[\d０-９\p{No}\p{Nl}]/u;

/**
 * The numbers in a text that count something: neither dates nor ordinals, nor in any other way names or part of one.
 * @example typedNumbers('2022年建成266家', 'zh', [], []) // => [{ start: 7, end: 10 }]
 */
export function typedNumbers(
  text: string,
  locale: Locale,
  names: readonly string[],
  counted: readonly string[],
): Span[] {
  if (!DIGIT.test(text)) return [];
  const years = locale === 'en' ? passingAsYears(text, counted) : text;
  const named = years.replace(declared(names), (found) => ' '.repeat(found.length));
  const masked = withoutNamingNumbers(locale, named);
  // The 〇 of years is none of the digits.
  const found = masked.matchAll(/(?:(?!〇)[\d０-９\p{No}\p{Nl}])+(?:[.,][\d０-９]+)*/gu);
  return Array.from(found, ({ 0: digits, index: start }) => ({ start, end: start + digits.length }));
}

// What sentences count, whatever the figures count.
const PEOPLE =
  'workers people members persons officials staff volunteers visitors enterprises households students courses activities yuan euros dollars pounds'.split(
    ' ',
  );

/** Four digits before something that is counted, with up to two words between. */
const countingOf = memoized((counted: readonly string[]): RegExp => {
  const nouns = [...new Set([...PEOPLE, ...counted])].map(literal).join('|');
  return new RegExp(String.raw`(?<![\d.,])(?:19|20)\d\d(?= (?:[a-z-]+ ){0,2}(?:${nouns})\b)`, 'gi');
});

/** “2000 workers” is no year: it is made a number that cannot be taken for one. “In 2022 workers …” is. */
function passingAsYears(text: string, counted: readonly string[]): string {
  if (!/(?:19|20)\d\d /.test(text)) return text;
  return text.replace(countingOf(counted), (number, index: number) => {
    const before = text.slice(Math.max(0, index - 12), index);
    return BEFORE_A_YEAR.test(before) ? number : '9999';
  });
}

/** Any of the names that may have digits in them, the longest first. */
const declared = memoized((names: readonly string[]): RegExp => {
  const longestFirst = names.toSorted((a, b) => b.length - a.length);
  return names.length === 0 ? /(?!)/g : new RegExp(longestFirst.map(literal).join('|'), 'gi');
});
