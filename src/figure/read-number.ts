import { Decimal } from 'decimal.js';
import { chineseNumber, NUMERAL } from './chinese-number.ts';

/** The words for the size of a number. */
const SIZES: Readonly<Record<string, number>> = {
  百万: 1e6,
  万亿: 1e12,
  百: 100,
  千: 1000,
  万: 10_000,
  亿: 1e8,
  thousand: 1000,
  million: 1e6,
  billion: 1e9,
};

/** A pattern of any of them, or of none. */
export const SIZE = `(?:${Object.keys(SIZES).join('|')})?`;

const NUMBER = new RegExp(`^(-?\\d+(?:\\.\\d+)?)(${SIZE})[%‰]?$`, 'i');

// 万余 says no number before 万.
const SPELLED = new RegExp(`^(?![万亿点])[${NUMERAL}点]+`);

/** A number as it is written: what stands before the word for its size, and that. */
export interface ReadNumber {
  readonly digits: Decimal;
  readonly size: number;
}

/**
 * A number of digits and a word for its size, as editors type it and sources print it.
 * @example readNumber('37万') // => 370000
 * @example readNumber('1,200') // => 1200
 * @example readNumber('24.39%') // => 24.39
 * @example readNumber('约266') // => undefined
 */
export function readNumber(text: string): number | undefined {
  const read = sizedNumber(text);
  return read?.digits.times(read.size).toNumber();
}

/** The same in its two pieces. */
export function sizedNumber(text: string): ReadNumber | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/[\s,_]/g, '')
    .replace('−', '-');
  const [, digits = '', size = ''] = NUMBER.exec(plain) ?? [];
  return digits === '' ? undefined : { digits: new Decimal(digits), size: SIZES[size.toLowerCase()] ?? 1 };
}

/**
 * A text whose number, where it begins with one in Chinese words, is in digits.
 * @example inDigits('三百余人') // => '300余人'
 */
export function inDigits(text: string): string {
  return text.replace(SPELLED, (words) => String(chineseNumber(words) ?? words));
}
