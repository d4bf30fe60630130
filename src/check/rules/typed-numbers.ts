import type { Locale } from '../../figure/locale.ts';
import { memoized } from '../../content/memoized.ts';
import type { Span } from '../../content/reader/source-text.ts';

const MONTH = 'January|February|March|April|May|June|July|August|September|October|November|December';
const DAY = '(?:3[01]|[12]\\d|[1-9])';

// Years, alone or as the first of a range, months and days, and ordinals. A year in English is four digits that are not part of a longer number.
const ALLOWED: Readonly<Record<Locale, readonly RegExp[]>> = {
  zh: [
    // 2024/25财年 is a year by the two that it lies in.
    /(?<!\d)(?:19|20)\d\d[/–—-]\d\d(?=\s*(?:财政)?(?:年度|财年|学年|年))/g,
    /(?<!\d)(?:19|20)\d\d(?=年|\s*[—–\-～~至到]\s*(?:19|20)\d\d年)/g,
    new RegExp(`(?<![\\d.,])(?:1[0-2]|[1-9])月(?:${DAY}日)?`, 'g'),
    /第\s?\d+/g,
  ],
  en: [
    /(?<![\d.,/])(?:19|20)\d\d[/–-]\d\d(?![\d%./])/g,
    /(?<![\d.,])(?:19|20)\d\d(?![\d%]|[.,]\d)/g,
    new RegExp(`(?<![\\d.,])${DAY} (?:${MONTH})\\b`, 'g'),
    /(?<![\d.,])\d+(?:st|nd|rd|th)\b/g,
  ],
};

/** What makes four digits a year though something that is counted follows them. */
const BEFORE_A_YEAR = new RegExp(
  `\\b(?:in|since|during|until|by|after|before|year|the|from|of|${MONTH}|(?:19|20)\\d\\d (?:and|or|to))\\s$`,
  'i',
);

// Names of standards are declared here, since they are not terms that a glossary would explain; and entities are not digits.
const STANDARDS = /\bWCAG \d+(?:\.\d+)*|\bGB\/T \d+|&#\w+;/g;

/** A digit of any kind: full-width and circled ones, fractions and Roman numerals too. */
export const DIGIT = /[\d０-９\p{No}\p{Nl}]/u;

/**
 * The numbers in a text that are neither years nor ordinals nor part of a declared name.
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
  const masked = [declared(names), STANDARDS, ...ALLOWED[locale]].reduce(
    (rest, allowed) => rest.replace(allowed, (found) => ' '.repeat(found.length)),
    years,
  );
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

function literal(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
