import type { Locale } from '../../figure/locale.ts';
import type { Span } from '../../content/reader/source-text.ts';

// Years, alone or as the first of a range, and ordinals. A year in English is four digits that are not part of a longer number.
const ALLOWED: Readonly<Record<Locale, readonly RegExp[]>> = {
  zh: [/(?<!\d)(?:19|20)\d\d(?=年|\s*[—–\-～~至到]\s*(?:19|20)\d\d年)/g, /第\s?\d+/g],
  en: [/(?<![\d.,])(?:19|20)\d\d(?![\d%]|[.,]\d)/g, /(?<![\d.,])\d+(?:st|nd|rd|th)\b/g],
};

// Names of standards are declared here, since they are not terms that a glossary would explain; and entities are not digits.
const STANDARDS = /\bWCAG \d+(?:\.\d+)*|\bGB\/T \d+|&#\w+;/g;

const NONE: readonly string[] = [];

/**
 * The numbers in a text that are neither years nor ordinals nor part of a declared name.
 * @example typedNumbers('2022年建成266家', 'zh', []) // => [{ start: 7, end: 10 }]
 */
export function typedNumbers(
  text: string,
  locale: Locale,
  names: readonly string[],
  counted: readonly string[] = NONE,
): Span[] {
  if (!/[\d０-９\p{No}\p{Nl}]/u.test(text)) return [];
  const years = locale === 'en' ? passingAsYears(text, counted) : text;
  const masked = [declared(names), STANDARDS, ...ALLOWED[locale]].reduce(
    (rest, allowed) => rest.replace(allowed, (found) => ' '.repeat(found.length)),
    years,
  );
  // Full-width and circled digits, fractions and Roman numerals too, but not the 〇 of years.
  return [...masked.matchAll(/(?:(?!〇)[\d０-９\p{No}\p{Nl}])+(?:[.,][\d０-９]+)*/gu)].map(
    ({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
    }),
  );
}

// What is counted in sentences about unions, whatever the figures count.
const PEOPLE =
  'workers people members persons officials volunteers enterprises households trainees courses activities yuan'.split(
    ' ',
  );

const countings = new WeakMap<readonly string[], RegExp>();

/** Four digits before something that is counted, with up to two words between. */
function countingOf(counted: readonly string[]): RegExp {
  const known = countings.get(counted);
  if (known) return known;
  const nouns = [...new Set([...PEOPLE, ...counted])].map((noun) => asExpression(noun).source).join('|');
  const counting = new RegExp(String.raw`(?<![\d.,])(?:19|20)\d\d(?= (?:[a-z-]+ ){0,2}(?:${nouns})\b)`, 'gi');
  countings.set(counted, counting);
  return counting;
}

/** “2000 workers” is no year: it is made a number that cannot be taken for one. “In 2022 workers …” is. */
function passingAsYears(text: string, counted: readonly string[]): string {
  if (!/(?:19|20)\d\d /.test(text)) return text;
  return text.replace(countingOf(counted), (number, index: number) => {
    const before = text.slice(Math.max(0, index - 12), index);
    return /\b(?:in|since|during|until|by|after|before|year|the|from|of)\s$/i.test(before) ? number : '9999';
  });
}

const declarations = new WeakMap<readonly string[], RegExp>();

/** Any of the names that may have digits in them, the longest first. */
function declared(names: readonly string[]): RegExp {
  const known =
    declarations.get(names) ??
    (names.length === 0
      ? /(?!)/g
      : new RegExp(
          [...names]
            .sort((a, b) => b.length - a.length)
            .map((name) => asExpression(name).source)
            .join('|'),
          'gi',
        ));
  declarations.set(names, known);
  return known;
}

const expressions = new Map<string, RegExp>();

function asExpression(name: string): RegExp {
  const known = expressions.get(name) ?? newExpression(name);
  expressions.set(name, known);
  return known;
}

function newExpression(name: string): RegExp {
  return new RegExp(name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'gi');
}
