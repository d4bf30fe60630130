import type { Locale } from './locale.ts';

/** The kinds of thing that are counted or measured in words of their own. Only figures of one kind and one unit are ever added up. */
export const WORDED_KINDS = [
  'places',
  'people',
  'instances',
  'items',
  'years',
  'area',
  'length',
  'duration',
  'rate',
  'rank',
] as const;

/** The kinds whose sign is always the same: 24.39%, 5‰, 1:15.3. */
export const SIGNED_KINDS = ['percent', 'permille', 'ratio'] as const;

/** Every kind of unit, in the order in which a reader may choose among them. */
export const UNIT_KINDS = [
  'places',
  'people',
  'instances',
  'items',
  'money',
  'years',
  'area',
  'length',
  'duration',
  'percent',
  'permille',
  'rate',
  'ratio',
  'rank',
] as const;

/** A kind of thing that is counted or measured. */
export type UnitKind = (typeof UNIT_KINDS)[number];

/** A Chinese measure word, and an English noun in singular and plural. */
export interface UnitWords {
  readonly zh: string;
  readonly en: { readonly one: string; readonly other: string };
}

/** What a figure counts in. */
export type Unit =
  | (UnitWords & { readonly kind: (typeof WORDED_KINDS)[number] })
  | (UnitWords & {
      readonly kind: 'money';
      /** The ISO 4217 code. */
      readonly currency: string;
    })
  | { readonly kind: (typeof SIGNED_KINDS)[number] };

/**
 * Whether two values count the same thing in the same unit, so that one may be a part of the other.
 * @example isSameUnit(yuan, dollars) // => false
 */
export function isSameUnit(a: Unit, b: Unit): boolean {
  if (a.kind === 'money' && b.kind === 'money') return a.currency === b.currency;
  const measured = a.kind === 'area' || a.kind === 'length' || a.kind === 'duration' || a.kind === 'rate';
  return a.kind === b.kind && (!measured || ('zh' in a && 'zh' in b && a.zh === b.zh));
}

/** The sign that stands before the digits, and the one right after them. */
export function signs(locale: Locale, { kind }: Unit): { readonly before: string; readonly after: string } {
  if (kind === 'percent') return { before: '', after: '%' };
  if (kind === 'permille') return { before: '', after: '‰' };
  if (kind === 'ratio') return { before: locale === 'zh' ? '1∶' : '1:', after: '' };
  return { before: kind === 'rank' && locale === 'zh' ? '第' : '', after: '' };
}

/**
 * The unit's word after a number; empty where the unit is a sign.
 * @example unitWord('en', unit, 1) // => 'reading room'
 */
export function unitWord(locale: Locale, unit: Unit, value: number): string {
  if (!('zh' in unit)) return '';
  if (locale === 'zh') return unit.zh;
  return value === 1 || unit.kind === 'rank' ? unit.en.one : unit.en.other;
}

const SIGN_NAMES = {
  percent: { zh: '百分比', en: 'per cent' },
  permille: { zh: '千分比', en: 'per mille' },
  ratio: { zh: '比', en: 'ratio' },
} as const;

/**
 * What a unit is called where no number stands before it.
 * @example unitName('en', unit) // => 'reading rooms'
 */
export function unitName(locale: Locale, unit: Unit): string {
  return 'zh' in unit ? (locale === 'zh' ? unit.zh : unit.en.other) : SIGN_NAMES[unit.kind][locale];
}

/** Whether values stand in an order and are no amounts: of a place in a list or a ratio, more is not a growth. */
export function isOrdered({ kind }: Unit): boolean {
  return kind === 'rank' || kind === 'ratio';
}

const COUNTED: ReadonlySet<UnitKind> = new Set(['places', 'people', 'instances', 'items', 'rank']);

/** Whether what a kind of unit counts comes in whole ones only. */
export function isWhole(kind: UnitKind): boolean {
  return COUNTED.has(kind);
}

/** Whether a kind of unit is a number of things, which marks can stand for one by one; a place in a ranking is whole, and is none. */
export function isCount(kind: UnitKind): boolean {
  return isWhole(kind) && kind !== 'rank';
}
