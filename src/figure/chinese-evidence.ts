import type { Value } from './observation.ts';
import { inOneNumber } from './printed-forms.ts';
import { isSameQuantity } from './quantity.ts';
import { readQuantity } from './read-quantity.ts';
import { type Unit, unitWord } from './unit.ts';

/** What may stand before a number that is a length of time, money or so many for each of something. */
const BEFORE: Readonly<Partial<Record<Unit['kind'], RegExp>>> = {
  years: /^连续/,
  duration: /^连续/,
  money: /^人民币/,
  rate: /^(?:平均)?每[^\d]+?(?=\d)/,
};

/** The sign without which a number is none of its unit, or the words that say the same. */
const SIGNS: Readonly<Partial<Record<Unit['kind'], RegExp>>> = {
  percent: /%|百分之/,
  permille: /‰|千分之/,
  ratio: /[1一][:∶比]/,
  rank: /第/,
};

/** Whether a value is what a source in Chinese prints: the same number in whatever form, with the same word for how it is to be read. */
export function isPrintedInChinese(value: Value, unit: Unit): boolean {
  const printed = compact(value.source.printed);
  const text = inOneNumber(printed.replace(BEFORE[unit.kind] ?? '', ''), unit);
  const read = readQuantity(text, unit);
  const word = unitWord('zh', unit, value.value).normalize('NFKC');
  const isOwn = SIGNS[unit.kind]?.test(text) ?? true;
  // 第二, 第二名 and 第二位 are one place in a list.
  const isUnit =
    word === '' || read?.unit === word || (unit.kind === 'rank' && /^[名位]?$/.test(read?.unit ?? ''));
  if (read && isOwn && isUnit && isSameQuantity(value, read.quantity)) return true;
  return value.qualifier === 'exact' && isCountedInSource(value, unit);
}

/** Whether a value is what the words of its source come to, which print no number: 首家 is the first, 城中区、大通县 a list that is counted. */
export function isCountedInSource({ value, source }: Value, unit: Unit): boolean {
  const printed = compact(source.printed);
  if (printed === `首${compact(unitWord('zh', unit, value))}`) return value === 1;
  return !/\d/.test(printed) && printed.includes('、') && printed.split('、').length === value;
}

function compact(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s/g, '');
}
