import { cardinal, digitByDigit } from './cardinal.ts';
import type { Locale } from './locale.ts';
import { scaleNumber } from './magnitude.ts';
import { chineseWord, type Quantity, WORDED } from './quantity.ts';
import { lastValue } from './text.ts';
import { type Unit, unitWord } from './unit.ts';

/**
 * A quantity without its unit, in words as it is said aloud; its qualifier and what a sign says stay.
 * @example spokenNumber('zh', moreThan12Million, yuan) // => '一千二百余万'
 * @example spokenNumber('en', moreThan3000, attendances) // => 'more than three thousand'
 * @example spokenNumber('zh', exactly24point39, percent) // => '百分之二十四点三九'
 */
export function spokenNumber(locale: Locale, quantity: Quantity, unit: Unit): string {
  return spoken(locale, quantity, unit, '');
}

/**
 * A quantity with its unit, in words as it is said aloud.
 * @example spokenQuantity('zh', moreThan3000, attendances) // => '三千余人次'
 * @example spokenQuantity('en', exactly370000, yuan) // => 'three hundred and seventy thousand yuan'
 */
export function spokenQuantity(locale: Locale, quantity: Quantity, unit: Unit): string {
  const word = locale === 'en' && unit.kind === 'rank' ? '' : unitWord(locale, unit, lastValue(quantity));
  return spoken(locale, quantity, unit, word && (locale === 'zh' ? word : ` ${word}`));
}

function spoken(locale: Locale, quantity: Quantity, unit: Unit, word: string): string {
  if (quantity.qualifier === 'range') {
    const to = locale === 'zh' ? '至' : ' to ';
    return said(locale, quantity.value, unit) + to + said(locale, quantity.to, unit) + word;
  }
  if (quantity.qualifier === 'exact') return said(locale, quantity.value, unit) + word;
  if (quantity.qualifier === 'more-than') {
    if (locale === 'en') return `more than ${said('en', quantity.value, unit)}${word}`;
    return said('zh', quantity.value, unit, quantity.mark, quantity.place === 'before-magnitude') + word;
  }
  const number = said(locale, quantity.value, unit) + word;
  if (locale === 'en') return `${WORDED[quantity.qualifier].en} ${number}`;
  const { word: mark, stands } = chineseWord(quantity);
  return stands === 'before' ? mark + number : number + mark;
}

/** A number with what its unit's sign says; a Chinese mark of a lower bound stands before its magnitude or after it. */
function said(locale: Locale, value: number, unit: Unit, mark = '', beforeMagnitude = false): string {
  const { negative, whole, fraction, magnitude } = scaleNumber(locale, value);
  const point = fraction && (locale === 'zh' ? '点' : ' point ') + digitByDigit(locale, fraction);
  if (locale === 'en') {
    const number = `${negative ? 'minus ' : ''}${cardinal('en', whole)}${point}${magnitude && ` ${magnitude}`}`;
    if (unit.kind === 'rank') return `number ${number}`;
    const after = { percent: ' per cent', permille: ' per mille' } as const;
    if (unit.kind === 'ratio') return `one to ${number}`;
    return number + (unit.kind === 'percent' || unit.kind === 'permille' ? after[unit.kind] : '');
  }
  // Before a measure word or a magnitude a plain two is 两; after 第, 之 and 比 it stays 二.
  const sign = SAID_BEFORE[unit.kind] ?? '';
  const words = whole === 2 && !fraction && !(sign && !magnitude) ? '两' : cardinal('zh', whole);
  const number = words + point + (beforeMagnitude ? mark + magnitude : magnitude + mark);
  return (negative ? '负' : '') + sign + number;
}

const SAID_BEFORE: Readonly<Partial<Record<Unit['kind'], string>>> = {
  percent: '百分之',
  permille: '千分之',
  ratio: '一比',
  rank: '第',
};
