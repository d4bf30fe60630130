import type { Locale } from './locale.ts';

/** A whole number as it is written: its digits, and the word for its magnitude, which may be empty. */
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

/** A whole number in the magnitude that it is written in: 6,274,300 is 627 and the decimals 43 of 万. */
export interface ScaledNumber {
  readonly whole: number;
  /** The decimals, without noughts at their end; empty where there are none. */
  readonly fraction: string;
  readonly magnitude: string;
}

/**
 * Writes a whole number of zero or more the way the language prints it. Nothing is ever rounded: a magnitude is used only where it
 * states the number exactly in few decimals, and the digits stand in full otherwise.
 * @example writeNumber('zh', 6_274_300) // => { digits: '627.43', magnitude: '万' }
 * @example writeNumber('zh', 99_999_999) // => { digits: '99,999,999', magnitude: '' }
 * @throws RangeError for a number that is negative, not whole, or too large to be exact
 */
export function writeNumber(locale: Locale, value: number): WrittenNumber {
  const { whole, fraction, magnitude } = scaleNumber(locale, value);
  return { digits: groupDigits(locale, whole) + (fraction && `.${fraction}`), magnitude };
}

/**
 * The same number before its digits are written, for what says it in another way.
 * @example scaleNumber('zh', 6_274_300) // => { whole: 627, fraction: '43', magnitude: '万' }
 * @throws RangeError for a number that is negative, not whole, or too large to be exact
 */
export function scaleNumber(locale: Locale, value: number): ScaledNumber {
  if (!Number.isSafeInteger(value) || value < 0)
    throw new RangeError(`not a whole number of zero or more: ${value}`);
  for (const { from, word, decimals } of STEPS[locale]) {
    const finest = from / 10 ** decimals;
    if (value >= from && value % finest === 0) {
      const fraction = String((value % from) / finest)
        .padStart(decimals, '0')
        .replace(/0+$/, '');
      return { whole: Math.floor(value / from), fraction, magnitude: word };
    }
  }
  return { whole: value, fraction: '', magnitude: '' };
}

/**
 * Every digit of a whole number, grouped by threes where the language groups.
 * @example groupDigits('zh', 6_274_300) // => '6,274,300'
 * @example groupDigits('zh', 1437) // => '1437'
 */
export function groupDigits(locale: Locale, value: number): string {
  const digits = String(value);
  return value < GROUPED_FROM[locale] ? digits : digits.replace(/\B(?=(\d{3})+$)/g, ',');
}
