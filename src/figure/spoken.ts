import { cardinal, digitByDigit } from './cardinal.ts';
import type { Locale } from './locale.ts';
import { scaleNumber } from './magnitude.ts';
import type { Quantity } from './quantity.ts';
import { type Unit, unitWord } from './unit.ts';

/**
 * A quantity without its unit, in words as it is said aloud; "more than" stays.
 * @example spokenNumber('zh', moreThan12Million) // => '一千二百余万'
 * @example spokenNumber('en', moreThan3000) // => 'more than three thousand'
 */
export function spokenNumber(locale: Locale, quantity: Quantity): string {
  const { whole, fraction, magnitude } = scaleNumber(locale, quantity.value);
  if (locale === 'en') {
    const point = fraction && ` point ${digitByDigit('en', fraction)}`;
    const bound = quantity.qualifier === 'more-than' ? 'more than ' : '';
    return bound + cardinal('en', whole) + point + (magnitude && ` ${magnitude}`);
  }
  // Before a measure word or a magnitude a plain two is 两.
  const words = whole === 2 && !fraction ? '两' : cardinal('zh', whole);
  const number = words + (fraction && `点${digitByDigit('zh', fraction)}`);
  if (quantity.qualifier === 'exact') return number + magnitude;
  const { mark, place } = quantity;
  return number + (place === 'before-magnitude' ? mark + magnitude : magnitude + mark);
}

/**
 * A quantity with its unit, in words as it is said aloud.
 * @example spokenQuantity('zh', moreThan3000, attendances) // => '三千余人次'
 * @example spokenQuantity('en', exactly370000, yuan) // => 'three hundred and seventy thousand yuan'
 */
export function spokenQuantity(locale: Locale, quantity: Quantity, unit: Unit): string {
  const gap = locale === 'zh' ? '' : ' ';
  return spokenNumber(locale, quantity) + gap + unitWord(locale, unit, quantity.value);
}

/**
 * A text in which years, the only numbers typed in prose, are written as they are said.
 * @example spokenYears('zh', '2021年至2022年') // => '二零二一年至二零二二年'
 * @example spokenYears('en', 'In 2022') // => 'In twenty twenty-two'
 */
export function spokenYears(locale: Locale, text: string): string {
  if (locale === 'zh') return text.replace(/(?<!\d)\d{4}(?=年)/g, (year) => digitByDigit('zh', year));
  return text.replace(/\b(?:1\d|20)\d\d\b/g, (year) => englishYear(Number(year)));
}

function englishYear(year: number): string {
  const century = Math.floor(year / 100);
  const rest = year % 100;
  if (century % 10 === 0 && rest < 10) return cardinal('en', year);
  if (rest === 0) return `${cardinal('en', century)} hundred`;
  return `${cardinal('en', century)} ${rest < 10 ? 'oh ' : ''}${cardinal('en', rest)}`;
}
