import { inDigits, readNumber, SIZE, sizedNumber } from './read-number.ts';
import { LOWER_BOUND_MARKS, type Quantity, WORDED, WORDED_QUALIFIERS } from './quantity.ts';
import { signs, type Unit } from './unit.ts';

/** What is written for a number: the number with its qualifier, and what stands behind it. */
export interface ReadQuantity {
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
const MARK = `([${LOWER_BOUND_MARKS.join('')}]?)`;
const ONE = new RegExp(`^(${DIGITS}) *${MARK} *(${SIZE}) *${MARK} *(.*)$`, 'i');
const TWO = /^(.+?) *(?:至|到|[—–~-]+|\bto\b) *(.+)$/i;

/** What stands before the digits and is the unit’s: 1∶15.3, 第3位, 百分之五. */
const BEFORE: Readonly<Partial<Record<Unit['kind'], RegExp>>> = {
  ratio: /^[1一][:∶比]/,
  rank: /^第/,
  percent: /^百分之/,
  permille: /^千分之/,
};

/**
 * The quantity that a text says, as an editor types it, in digits only too, or a source prints it.
 * @example readQuantity('逾3200万', yuan) // => { quantity: { qualifier: 'over', mark: '逾', value: 32000000 }, unit: '' }
 * @example readQuantity('四大板块', strands) // => { quantity: { qualifier: 'exact', value: 4 }, unit: '大板块' }
 * @example readQuantity('20—30人', people) // => { quantity: { qualifier: 'range', value: 20, to: 30 }, unit: '人' }
 */
export function readQuantity(written: string, unit: Unit): ReadQuantity | undefined {
  const text = written.normalize('NFKC').replaceAll('−', '-').trim();
  return worded(text, unit) ?? between(text, unit) ?? marked(text, unit);
}

function worded(text: string, unit: Unit): ReadQuantity | undefined {
  const found = WORDS.find(({ word, stands }) =>
    stands === 'before' ? text.startsWith(word) : text.endsWith(word),
  );
  if (!found) return undefined;
  const { word, stands, quantity } = found;
  const rest = stands === 'before' ? text.slice(word.length) : text.slice(0, -word.length);
  const one = marked(rest.trim(), unit);
  return one && { ...one, quantity: { ...quantity, value: one.quantity.value } };
}

function between(text: string, unit: Unit): ReadQuantity | undefined {
  const [, first = '', second = ''] = TWO.exec(text) ?? [];
  const [low, high] = [first, second].map((end) => {
    const { number, word } = apart(end, unit);
    return { read: sizedNumber(inDigits(number)), word };
  });
  if (!low?.read || !high?.read) return undefined;
  // Of 200至300万元 both are 万, of 5000至1万人 only the second.
  const sharesSize = low.read.size === 1 && low.read.digits.lt(high.read.digits);
  const value = low.read.digits.times(sharesSize ? high.read.size : low.read.size).toNumber();
  const to = high.read.digits.times(high.read.size).toNumber();
  return { quantity: { qualifier: 'range', value, to }, unit: high.word };
}

/** A number alone, or with 余 or 多 in it: 3000余, 1200余万. */
function marked(text: string, own: Unit): ReadQuantity | undefined {
  const { number, word } = apart(text, own);
  const more = /^more than +/i.exec(number)?.[0] ?? '';
  const digitsOnly = inDigits(number.slice(more.length));
  const [, digits = '', inside = '', size = '', behind = '', other = ''] = ONE.exec(digitsOnly) ?? [];
  const value = readNumber(digits + size);
  // 十几人 and 十来人 say no one number.
  if (value === undefined || /^[几来数]/.test(other)) return undefined;
  const unit = other + word;
  const [usual] = LOWER_BOUND_MARKS;
  const mark = LOWER_BOUND_MARKS.find((each) => each === (inside || behind)) ?? (more ? usual : undefined);
  if (!mark) return { quantity: { qualifier: 'exact', value }, unit };
  const place = inside && size ? 'before-magnitude' : 'before-unit';
  return { quantity: { qualifier: 'more-than', value, mark, place }, unit };
}

/** A text without what is the unit’s before and behind its number: 3千米 are three of 千米. */
function apart(text: string, unit: Unit): { number: string; word: string } {
  const bare = text.replace(BEFORE[unit.kind] ?? '', '');
  const word = wordsOf(unit).find((each) => bare.toLowerCase().endsWith(each.toLowerCase())) ?? '';
  return { number: bare.slice(0, bare.length - word.length).trimEnd(), word };
}

/** How a unit may be written behind a number, longest first, with its full-width signs as half-width ones. */
export function wordsOf(unit: Unit): string[] {
  if (unit.kind === 'rank') return [unit.zh, 'st', 'nd', 'rd', 'th'];
  const { after } = signs('zh', unit);
  const words = 'zh' in unit ? [unit.zh, unit.en.other, unit.en.one] : [after].filter(Boolean);
  return words.map((word) => word.normalize('NFKC'));
}
