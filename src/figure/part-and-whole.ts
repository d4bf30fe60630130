import { Decimal } from 'decimal.js';
import type { Value } from './observation.ts';
import { readingOf } from './quantity.ts';

/**
 * Whether a part is known to be larger than its whole: a bound on either side decides only what it can, and of “more than 300” nothing is
 * known to be larger.
 */
export function isLarger(part: Value, whole: Value): boolean {
  if (readingOf(whole.qualifier) !== 'point') return false;
  return readingOf(part.qualifier) === 'lower' ? part.value >= whole.value : part.value > whole.value;
}

/** Whether parts may come to a whole; of what is about, nearly or at most a number, no sum can be told to be wrong. */
export function addsUp(parts: readonly Value[], whole: Value): boolean {
  const sum = sumOf(parts);
  const readings = parts.map(({ qualifier }) => readingOf(qualifier));
  if ([...readings, readingOf(whole.qualifier)].some((reading) => reading !== 'point' && reading !== 'lower'))
    return true;
  const bounded = readings.includes('lower');
  if (readingOf(whole.qualifier) === 'lower') return bounded || sum > whole.value;
  return bounded ? sum < whole.value : sum === whole.value;
}

/** What values come to, whatever their bounds. */
export function sumOf(values: readonly Pick<Value, 'value'>[]): number {
  return values.reduce((sum, { value }) => sum.plus(value), new Decimal(0)).toNumber();
}
