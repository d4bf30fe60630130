import { Decimal } from 'decimal.js';
import type { Locale } from './locale.ts';

/** A number as it is written: its digits, and the word for its magnitude, which may be empty. */
export interface WrittenNumber {
  /** @example '627.43' */
  readonly digits: string;
  /** @example '万' */
  readonly magnitude: string;
}

interface Step {
  readonly from: number;
  readonly word: string;
  /** The most decimals that this magnitude is written with. */
  readonly decimals: number;
}

// Largest first. GB/T 15835 writes large round numbers in 万 and 亿; English uses million and billion from a million up.
const STEPS: Readonly<Record<Locale, readonly Step[]>> = {
  zh: [
    { from: 100_000_000, word: '亿', decimals: 4 },
    { from: 10_000, word: '万', decimals: 2 },
  ],
  en: [
    { from: 1_000_000_000, word: 'billion', decimals: 4 },
    { from: 1_000_000, word: 'million', decimals: 4 },
  ],
};

// GB/T 15835 leaves numbers of up to four digits ungrouped; English groups from four.
const GROUPED_FROM: Readonly<Record<Locale, number>> = { zh: 10_000, en: 1_000 };

/** The most digits of a decimal that a binary number holds exactly (IEEE 754, binary64). */
export const MOST_DIGITS = 15;

/**
 * The same in a line of text.
 * @example numberText('zh', 50_000) // => '5万'
 */
export function numberText(locale: Locale, value: number): string {
  const { digits, magnitude } = writeNumber(locale, value);
  return digits + (locale === 'en' && magnitude ? ' ' : '') + magnitude;
}

/** A number in the magnitude that it is written in: 6,274,300 is 627 and the decimals 43 of 万. */
export interface ScaledNumber {
  readonly negative: boolean;
  readonly whole: number;
  /** The decimals, without noughts at their end; empty where there are none. */
  readonly fraction: string;
  readonly magnitude: string;
}

/**
 * Writes a decimal the way the language prints it. Nothing is ever rounded: a magnitude is used only where it states the number
 * exactly in few decimals, and the digits stand in full otherwise.
 * @example writeNumber('zh', 6_274_300) // => { digits: '627.43', magnitude: '万' }
 * @example writeNumber('zh', 99_999_999) // => { digits: '99,999,999', magnitude: '' }
 * @throws RangeError for a number that has more digits than it can hold exactly
 */
export function writeNumber(locale: Locale, value: number): WrittenNumber {
  const { negative, whole, fraction, magnitude } = scaleNumber(locale, value);
  return { digits: minus(negative) + grouped(locale, whole) + (fraction && `.${fraction}`), magnitude };
}

/**
 * The same number before its digits are written, for what says it in another way.
 * @example scaleNumber('zh', 6_274_300) // => { negative: false, whole: 627, fraction: '43', magnitude: '万' }
 * @throws RangeError for a number that has more digits than it can hold exactly
 */
export function scaleNumber(locale: Locale, value: number): ScaledNumber {
  const size = exactly(value).abs();
  for (const { from, word, decimals } of STEPS[locale]) {
    const scaled = size.div(from);
    if (size.gte(from) && scaled.dp() <= decimals) return cut(value < 0, scaled, word);
  }
  return cut(value < 0, size, '');
}

/**
 * Every digit of a decimal, its whole part grouped by threes where the language groups.
 * @example groupDigits('zh', 6_274_300) // => '6,274,300'
 * @example groupDigits('zh', 1437) // => '1437'
 */
export function groupDigits(locale: Locale, value: number): string {
  const { negative, whole, fraction } = cut(value < 0, exactly(value).abs(), '');
  return minus(negative) + grouped(locale, whole) + (fraction && `.${fraction}`);
}

/**
 * How many digits a number is printed with: 8万 has one, 627.43万 five.
 * @throws RangeError for a number that has more digits than it can hold exactly
 */
export function printedDigits(value: number): number {
  return writeNumber('zh', value).digits.replace(/\D/g, '').length;
}

function cut(negative: boolean, size: Decimal, magnitude: string): ScaledNumber {
  const [whole = '0', fraction = ''] = size.toFixed().split('.');
  return { negative, whole: Number(whole), fraction, magnitude };
}

function exactly(value: number): Decimal {
  const decimal = new Decimal(value);
  if (!decimal.isFinite() || decimal.precision() > MOST_DIGITS || Math.abs(value) > Number.MAX_SAFE_INTEGER)
    throw new RangeError(`not a decimal of at most ${MOST_DIGITS} digits: ${value}`);
  return decimal;
}

function grouped(locale: Locale, whole: number): string {
  const digits = String(whole);
  return whole < GROUPED_FROM[locale] ? digits : digits.replace(/\B(?=(\d{3})+$)/g, ',');
}

function minus(negative: boolean): string {
  return negative ? '−' : '';
}
