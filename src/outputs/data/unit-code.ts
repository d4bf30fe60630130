import type { DerivedKind } from '../../figure/derive.ts';
import type { Unit, UnitKind } from '../../figure/unit.ts';

/** What a figure is measured in, as a code: money by its ISO 4217 code, everything else by what kind of thing is counted. */
const CODES = {
  places: 'PLACES',
  people: 'PEOPLE',
  instances: 'INSTANCES',
  items: 'ITEMS',
  years: 'YEARS',
  area: 'AREA',
  length: 'LENGTH',
  duration: 'DURATION',
  percent: 'PERCENT',
  permille: 'PER_1000',
  rate: 'RATE',
  ratio: 'RATIO',
  rank: 'RANK',
} as const satisfies Record<Exclude<UnitKind, 'money'>, string>;

/**
 * The code of a figure's unit.
 * @example unitCode(yuan) // => 'CNY'
 */
export function unitCode(unit: Unit): string {
  return unit.kind === 'money' ? unit.currency : CODES[unit.kind];
}

/**
 * The code of a derived figure's unit; a rate is in the unit of the figure divided.
 * @example derivedUnitCode('rate', yuan) // => 'CNY'
 */
export function derivedUnitCode(kind: DerivedKind, numerator: Unit): string {
  if (kind === 'share') return 'PERCENT';
  return kind === 'rate' ? unitCode(numerator) : 'PER_100';
}
