import type { DerivedKind } from '../../figure/derive.ts';
import type { Unit } from '../../figure/unit.ts';

/**
 * The code of what a figure is measured in: of money its ISO 4217 code, of everything else the kind of thing that is counted.
 * @example unitCode(yuan) // => 'CNY'
 */
export function unitCode(unit: Unit): string {
  if (unit.kind === 'money') return unit.currency;
  return unit.kind === 'permille' ? 'PER_1000' : unit.kind.toUpperCase();
}

/**
 * The code of a derived figure's unit; a rate is in the unit of the figure divided.
 * @example derivedUnitCode('rate', yuan) // => 'CNY'
 */
export function derivedUnitCode(kind: DerivedKind, numerator: Unit): string {
  if (kind === 'share') return 'PERCENT';
  return kind === 'rate' ? unitCode(numerator) : 'PER_100';
}
