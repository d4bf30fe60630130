import { chineseNumber, NUMERAL } from '../../figure/chinese-number.ts';
import { LOWER_BOUND_MARKS, type Quantity, WORDED, WORDED_QUALIFIERS } from '../../figure/quantity.ts';
import { signs, type Unit } from '../../figure/unit.ts';
import { SIZES, typedNumber } from './typed-number.ts';

/** What an editor typed for a number: the number with its qualifier, and what stands behind it. */
export interface TypedQuantity {
  readonly quantity: Quantity;
  /** What is left behind the number, such as a measure word; empty where nothing is. */
  readonly unit: string;
}

/** The words that qualify a number from outside, longest first: 大约 is more than 约. */
const WORDS = WORDED_QUALIFIERS.flatMap((qualifier) => {
  const { zh, en } = WORDED[qualifier];
  const chinese = zh.map(({ word, stands }, index) => ({
    word,
    stands,
    quantity: index === 0 ? { qualifier } : { qualifier, mark: word },
  }));
  return [...chinese, { word: en, stands: 'before', quantity: { qualifier } }];
}).sort((a, b) => b.word.length - a.word.length);

const DIGITS = String.raw`-?\d[\d,_ ]*(?:\.\d+)?`;
const SIZE = `(?:${Object.keys(SIZES).join('|')})?`;
const MARK = `([${LOWER_BOUND_MARKS.join('')}]?)`;
const ONE = new RegExp(`^(${DIGITS}) *${MARK} *(${SIZE}) *${MARK} *(.*)$`, 'i');
// 万余 says no number before 万.
const SPELLED = new RegExp(`^(?![万亿])[${NUMERAL}]+`);
const TWO = new RegExp(`^(${DIGITS} *${SIZE})[%‰]? *(?:至|到|—|–|~|-|to) *(${DIGITS} *${SIZE}) *(.*)$`, 'i');

/**
 * The quantity that an editor typed, as a source prints it or in digits only.
 * @example typedQuantity('逾3200万', yuan) // => { quantity: { qualifier: 'over', mark: '逾', value: 32000000 }, unit: '' }
 * @example typedQuantity('四大板块', strands) // => { quantity: { qualifier: 'exact', value: 4 }, unit: '大板块' }
 * @example typedQuantity('20至30人', people) // => { quantity: { qualifier: 'range', value: 20, to: 30 }, unit: '人' }
 */
export function typedQuantity(typed: string, unit: Unit): TypedQuantity | undefined {
  const plain = typed.normalize('NFKC').replaceAll('−', '-').trim();
  // 1∶15.3 and 第3位: what stands before the digits is the unit's.
  const { kind } = unit;
  const text = plain.replace(kind === 'ratio' ? /^1[:∶]/ : kind === 'rank' ? /^第/ : '', '');
  return worded(text, unit) ?? between(text, unit) ?? marked(text, unit);
}

function worded(text: string, unit: Unit): TypedQuantity | undefined {
  const found = WORDS.find(({ word, stands }) =>
    stands === 'before' ? text.startsWith(word) : text.endsWith(word),
  );
  if (!found) return undefined;
  const { word, stands, quantity } = found;
  const rest = stands === 'before' ? text.slice(word.length) : text.slice(0, -word.length);
  const one = marked(rest.trim(), unit);
  return one && { ...one, quantity: { ...quantity, value: one.quantity.value } };
}

function between(text: string, own: Unit): TypedQuantity | undefined {
  const { number, word } = apart(text, own);
  const [, low = '', high = '', other = ''] = TWO.exec(number) ?? [];
  const [value, to] = [typedNumber(low), typedNumber(high)];
  return value === undefined || to === undefined
    ? undefined
    : { quantity: { qualifier: 'range', value, to }, unit: other + word };
}

/** A number alone, or with 余 or 多 in it: 3000余, 1200余万. */
function marked(text: string, own: Unit): TypedQuantity | undefined {
  const { number, word } = apart(text, own);
  const more = /^more than +/i.exec(number)?.[0] ?? '';
  const digitsOnly = number
    .slice(more.length)
    .replace(SPELLED, (words) => String(chineseNumber(words) ?? words));
  const [, digits = '', inside = '', size = '', behind = '', other = ''] = ONE.exec(digitsOnly) ?? [];
  const value = typedNumber(digits + size);
  if (value === undefined) return undefined;
  const unit = other + word;
  const [usual] = LOWER_BOUND_MARKS;
  const mark = LOWER_BOUND_MARKS.find((each) => each === (inside || behind)) ?? (more ? usual : undefined);
  if (!mark) return { quantity: { qualifier: 'exact', value }, unit };
  const place = inside && size ? 'before-magnitude' : 'before-unit';
  return { quantity: { qualifier: 'more-than', value, mark, place }, unit };
}

/** A text without the word or sign of the unit at its end: 3千米 are three of 千米. */
function apart(text: string, unit: Unit): { number: string; word: string } {
  const word = wordsOf(unit).find((each) => text.toLowerCase().endsWith(each.toLowerCase())) ?? '';
  return { number: text.slice(0, text.length - word.length).trimEnd(), word };
}

/** How a unit may be written behind a number, longest first, with its full-width signs as half-width ones. */
export function wordsOf(unit: Unit): string[] {
  if (unit.kind === 'rank') return [unit.zh, 'st', 'nd', 'rd', 'th'];
  const { after } = signs('zh', unit);
  const words = 'zh' in unit ? [unit.zh, unit.en.other, unit.en.one] : [after].filter(Boolean);
  return words.map((word) => word.normalize('NFKC'));
}
