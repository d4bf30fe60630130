import { Decimal } from 'decimal.js';

/** A round step of which there are three to six up to a number above 0: 1, 2 or 5, ten or a hundred of them, a tenth of them and so on. */
export function roundStep(largest: number): number {
  const third = new Decimal(largest).div(3);
  const size = new Decimal(`1e${third.e}`);
  return size.times(third.gte(size.times(5)) ? 5 : third.gte(size.times(2)) ? 2 : 1).toNumber();
}

/**
 * The numbers that a scale is ruled at, each the exact decimal that is written beside it.
 * @example ruledAt(0.2, 0.7) // => [0.2, 0.4, 0.6]
 */
export function ruledAt(step: number, largest: number): number[] {
  const count = new Decimal(largest).div(step).floor().toNumber();
  return Array.from({ length: count }, (_, index) => new Decimal(step).times(index + 1).toNumber());
}
