import type { Locale } from './locale.ts';

/** The kinds of thing a figure counts; figures of different kinds are never added up. */
export const UNIT_KINDS = ['places', 'people', 'instances', 'items', 'money', 'years'] as const;

/** A kind of thing that is counted. */
export type UnitKind = (typeof UNIT_KINDS)[number];

/** What a figure counts in: a Chinese measure word, and an English noun in singular and plural. */
export interface Unit {
  readonly kind: UnitKind;
  readonly zh: string;
  readonly en: { readonly one: string; readonly other: string };
}

/**
 * The unit's word after a number.
 * @example unitWord('en', unit, 1) // => 'reading room'
 */
export function unitWord(locale: Locale, unit: Unit, value: number): string {
  if (locale === 'zh') return unit.zh;
  return value === 1 ? unit.en.one : unit.en.other;
}
