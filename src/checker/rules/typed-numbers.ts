import type { Locale } from '../../domain/locale.ts';
import type { Span } from '../source-text.ts';

// Years, alone or as the first of a range, and ordinals. A year in English is four digits that are not part of a longer number.
const ALLOWED: Readonly<Record<Locale, readonly RegExp[]>> = {
  zh: [/(?<!\d)(?:19|20)\d\d(?=年|\s*[—–\-～~至到]\s*(?:19|20)\d\d年)/g, /第\s?\d+/g],
  en: [/(?<![\d.,])(?:19|20)\d\d(?![\d%]|[.,]\d)/g, /(?<![\d.,])\d+(?:st|nd|rd|th)\b/g],
};

// Names of standards are declared here, since they are not terms that a glossary would explain; and entities are not digits.
const STANDARDS = /\bWCAG \d+(?:\.\d+)*|\bGB\/T \d+|&#\w+;/g;

/**
 * The numbers in a text that are neither years nor ordinals nor part of a declared name.
 * @example typedNumbers('2022年建成266家', 'zh', []) // => [{ start: 7, end: 10 }]
 */
export function typedNumbers(text: string, locale: Locale, names: readonly string[]): Span[] {
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  const masked = [...longestFirst.map(asExpression), STANDARDS, ...ALLOWED[locale]].reduce(
    (rest, allowed) => rest.replace(allowed, (found) => ' '.repeat(found.length)),
    text,
  );
  return [...masked.matchAll(/[\d０-９]+(?:[.,][\d０-９]+)*/g)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}

function asExpression(name: string): RegExp {
  return new RegExp(name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'gi');
}
