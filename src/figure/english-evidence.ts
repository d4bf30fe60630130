import { Decimal } from 'decimal.js';
import { ENGLISH_NUMBER, englishNumber } from './english-number.ts';
import type { Value } from './observation.ts';
import { ordinal } from './ordinal.ts';
import { type Reading, readingOf } from './quantity.ts';
import type { Unit } from './unit.ts';

/** Whether a value is what a source in English prints: the same number in whatever form, and the same kind of word before it. */
export function isPrintedInEnglish(value: Value, { kind }: Unit): boolean {
  const printed = value.source.printed.normalize('NFKC').toLowerCase();
  const reading = readingOf(value.qualifier);
  const due = value.qualifier === 'range' ? [value.value, value.to] : [value.value];
  const isRead = reading === 'between' || reading === readingIn(printed);
  const numbers = numbersIn(printed);
  if (numbers.length === 0) {
    if (kind === 'rank') return isRead && new RegExp(`(?<![\\w-])${ordinal(value.value)}\\b`).test(printed);
    const said = numbersInWords(printed);
    // What is said of some of them may follow.
    return isRead && due.every((number, index) => said[index] === number);
  }
  // Of one in so many, or so many for each thousand, both stand there.
  const hasOthers = kind === 'ratio' || kind === 'rate';
  return (
    due.every((number) => numbers.includes(number)) && (hasOthers || numbers.length === due.length) && isRead
  );
}

/**
 * The numbers that an English text has in words.
 * @example numbersInWords('ten to fourteen days') // => [10, 14]
 */
function numbersInWords(text: string): number[] {
  // Two and a half is not two.
  if (/\b(?:half|halves|point)\b/.test(text)) return [];
  const found = Array.from(text.matchAll(ENGLISH_NUMBER), ([words]) => englishNumber(words));
  return found.length === 0 && /^(?:no|none|nil|zero)\b/.test(text) ? [0] : found;
}

const SIZES: Readonly<Record<string, number>> = {
  hundred: 1e2,
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
  trillion: 1e12,
};

/**
 * The numbers of an English text.
 * @example numbersIn('some 6.27 million yuan') // => [6270000]
 */
function numbersIn(text: string): number[] {
  const found = text.matchAll(
    /(-?\d[\d,]*(?:\.\d+)?)(?:\s?(hundred|thousand|million|billion|trillion|k|m|bn)\b)?/g,
  );
  return Array.from(found, ([, digits = '', size = '']) =>
    new Decimal(digits.replaceAll(',', '')).times(SIZES[size] ?? 1).toNumber(),
  );
}

// “No more than” is an upper bound, and “no fewer than” a lower one, whatever else is in them.
const WORDS: readonly (readonly [Reading, RegExp])[] = [
  ['upper', /\b(up to|at most|no more than|not more than|under|below)\b|(?<!\bno )\b(fewer|less) than\b/],
  ['lower', /\b(more than|over|above|at least|no fewer than|no less than|upwards of|exceed\w*)\b|\d\+/],
  ['near', /\b(about|around|some|roughly|approximately|nearly|almost|close to|circa)\b|~/],
];

function readingIn(text: string): Reading {
  return WORDS.find(([, words]) => words.test(text))?.[0] ?? 'point';
}
