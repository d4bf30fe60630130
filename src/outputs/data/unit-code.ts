import type { DerivedKind } from '../../figure/derive.ts';
import type { Unit } from '../../figure/unit.ts';

/** What a figure is measured in, as a code: yuan by their ISO 4217 code, everything else by what kind of thing is counted. */
export const UNIT_CODES = ['PLACES', 'PEOPLE', 'INSTANCES', 'ITEMS', 'CNY', 'YEARS'] as const;

/** The code of a unit. */
export type UnitCode = (typeof UNIT_CODES)[number];

/** What a derived figure may be measured in besides. */
export const DERIVED_UNIT_CODES = [...UNIT_CODES, 'PERCENT', 'PER_100'] as const;

const CODES = {
  places: 'PLACES',
  people: 'PEOPLE',
  instances: 'INSTANCES',
  items: 'ITEMS',
  money: 'CNY',
  years: 'YEARS',
} as const satisfies Record<Unit['kind'], UnitCode>;

/**
 * The code of a figure's unit.
 * @example unitCode(yuan) // => 'CNY'
 */
export function unitCode({ kind }: Unit): UnitCode {
  return CODES[kind];
}

/**
 * The code of a derived figure's unit; a rate is in the unit of the figure divided.
 * @example derivedUnitCode('rate', yuan) // => 'CNY'
 */
export function derivedUnitCode(kind: DerivedKind, numerator: Unit): (typeof DERIVED_UNIT_CODES)[number] {
  if (kind === 'share') return 'PERCENT';
  return kind === 'rate' ? unitCode(numerator) : 'PER_100';
}
