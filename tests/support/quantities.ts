import type { Quantity, WordedQualifier } from '../../src/figure/quantity.ts';
import type { Unit } from '../../src/figure/unit.ts';

/** Units of the kinds that figures have. */
export const rooms: Unit = { kind: 'places', zh: '家', en: { one: 'reading room', other: 'reading rooms' } };
export const attendances: Unit = {
  kind: 'instances',
  zh: '人次',
  en: { one: 'training attendance', other: 'training attendances' },
};
export const people: Unit = { kind: 'people', zh: '人', en: { one: 'person', other: 'people' } };
export const yuan: Unit = { kind: 'money', currency: 'CNY', zh: '元', en: { one: 'yuan', other: 'yuan' } };

export const percent: Unit = { kind: 'percent' };
export const permille: Unit = { kind: 'permille' };
export const ratio: Unit = { kind: 'ratio' };
export const rank: Unit = { kind: 'rank', zh: '位', en: { one: 'place', other: 'places' } };
export const squareMetres: Unit = {
  kind: 'area',
  zh: '平方米',
  en: { one: 'square metre', other: 'square metres' },
};

/** An exact quantity. */
export function exactly(value: number): Quantity {
  return { qualifier: 'exact', value };
}

/** A lower bound, as Chinese prints it. */
export function moreThan(
  value: number,
  mark: '余' | '多',
  place: 'before-magnitude' | 'before-unit',
): Quantity {
  return { qualifier: 'more-than', value, mark, place };
}

/** A number with a word beside it. */
export function worded(qualifier: WordedQualifier, value: number, mark?: string): Quantity {
  return { qualifier, value, mark };
}

/** A number known to lie between two. */
export function between(value: number, to: number): Quantity {
  return { qualifier: 'range', value, to };
}
