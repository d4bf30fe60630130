/** The Chinese words that make a number a lower bound within its digits: 3000余, 300多. */
export const LOWER_BOUND_MARKS = ['余', '多'] as const;

/** Where such a word stands: before 万 or 亿 (1200余万元), or right before the measure word (3万余人). */
export const MARK_PLACES = ['before-magnitude', 'before-unit'] as const;

/** A number that is known as printed. */
export interface ExactQuantity {
  readonly qualifier: 'exact';
  /** A decimal of at most fifteen digits, which a number holds exactly; money in whole units of its currency. */
  readonly value: number;
}

/** A number of which only the lower bound is known, by 余 or 多: always "more than", never rounded up to a plain one. */
export interface LowerBoundQuantity {
  readonly qualifier: 'more-than';
  /** The bound. */
  readonly value: number;
  readonly mark: (typeof LOWER_BOUND_MARKS)[number];
  readonly place: (typeof MARK_PLACES)[number];
}

/** A word that qualifies a number from outside, in Chinese before it or after its unit, and in English before it. */
interface QualifierWords {
  /** What the number is: a bound from below or from above, or near the true one. */
  readonly reading: Reading;
  /** The Chinese words; the first is the usual one. */
  readonly zh: readonly { readonly word: string; readonly stands: 'before' | 'after' }[];
  readonly en: string;
}

/** How far a number can be trusted: as it is, at least, at most, near it, or between two. */
export type Reading = 'point' | 'lower' | 'upper' | 'near' | 'between';

const before = (...words: string[]) => words.map((word) => ({ word, stands: 'before' as const }));
const after = (...words: string[]) => words.map((word) => ({ word, stands: 'after' as const }));

/** The qualifiers that are a word beside the number. */
export const WORDED = {
  over: { reading: 'lower', zh: [...before('超过', '逾', '超', '突破'), ...after('以上')], en: 'over' },
  'at-least': { reading: 'lower', zh: before('不少于', '至少', '不低于'), en: 'at least' },
  about: { reading: 'near', zh: [...before('约', '大约'), ...after('左右')], en: 'about' },
  nearly: { reading: 'near', zh: before('近', '将近', '接近'), en: 'nearly' },
  'up-to': { reading: 'upper', zh: [...before('至多', '最多', '不超过'), ...after('以内')], en: 'up to' },
  under: { reading: 'upper', zh: before('不足', '不到', '未满', '低于', '少于'), en: 'under' },
} satisfies Readonly<Record<string, QualifierWords>>;

/** A qualifier that is a word beside the number. */
export type WordedQualifier = keyof typeof WORDED;

/** The same, in the order in which they are listed. */
export const WORDED_QUALIFIERS = [
  'over',
  'at-least',
  'about',
  'nearly',
  'up-to',
  'under',
] as const satisfies readonly WordedQualifier[];

/** A number with a word beside it that says how it is to be read. */
export interface WordedQuantity {
  readonly qualifier: WordedQualifier;
  readonly value: number;
  /** The Chinese word that the source uses, where it is not the usual one. */
  readonly mark?: string | undefined;
}

/** A number known to lie between two. */
export interface RangeQuantity {
  readonly qualifier: 'range';
  /** The lower end. */
  readonly value: number;
  /** The upper end. */
  readonly to: number;
}

/** A number together with how it is to be read. */
export type Quantity = ExactQuantity | LowerBoundQuantity | WordedQuantity | RangeQuantity;

/** Every qualifier. */
export const QUALIFIERS = [
  'exact',
  'more-than',
  ...WORDED_QUALIFIERS,
  'range',
] as const satisfies readonly Quantity['qualifier'][];

/** A qualifier. */
export type Qualifier = Quantity['qualifier'];

/**
 * How far a quantity can be trusted.
 * @example readingOf('nearly') // => 'near'
 */
export function readingOf(qualifier: Qualifier): Reading {
  if (qualifier === 'exact') return 'point';
  if (qualifier === 'more-than') return 'lower';
  return qualifier === 'range' ? 'between' : WORDED[qualifier].reading;
}

/** The Chinese word of a worded quantity, and where it stands. */
export function chineseWord({ qualifier, mark }: WordedQuantity): QualifierWords['zh'][number] {
  const words: QualifierWords['zh'] = WORDED[qualifier].zh;
  return words.find(({ word }) => word === mark) ?? words[0] ?? { word: '', stands: 'before' };
}

/**
 * The Chinese word that qualifies a quantity; none for one that is exact or a range.
 * @example markOf(moreThan3000) // => '余'
 */
export function markOf(quantity: Quantity): string | undefined {
  if (quantity.qualifier === 'exact' || quantity.qualifier === 'range') return undefined;
  return quantity.qualifier === 'more-than' ? quantity.mark : chineseWord(quantity).word;
}

/** Whether two quantities are one number, and say in the same Chinese word how it is to be read. */
export function isSameQuantity(a: Quantity, b: Quantity): boolean {
  if (a.qualifier !== b.qualifier || a.value !== b.value || markOf(a) !== markOf(b)) return false;
  if (a.qualifier === 'range') return b.qualifier === 'range' && a.to === b.to;
  return a.qualifier !== 'more-than' || (b.qualifier === 'more-than' && a.place === b.place);
}
