import type { Quantity } from '../../src/figure/quantity.ts';
import type { Unit } from '../../src/figure/unit.ts';

/** Units of the kinds that figures have. */
export const rooms: Unit = { kind: 'places', zh: '家', en: { one: 'reading room', other: 'reading rooms' } };
export const attendances: Unit = {
  kind: 'instances',
  zh: '人次',
  en: { one: 'training attendance', other: 'training attendances' },
};
export const people: Unit = { kind: 'people', zh: '人', en: { one: 'person', other: 'people' } };
export const yuan: Unit = { kind: 'money', zh: '元', en: { one: 'yuan', other: 'yuan' } };

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
