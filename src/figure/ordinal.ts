import { cardinal } from './cardinal.ts';

const OWN: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};

/**
 * A place in an order as English says it.
 * @example ordinal(22) // => 'twenty-second'
 */
export function ordinal(place: number): string {
  return cardinal('en', place).replace(
    /[a-z]+$/,
    (last) => OWN[last] ?? (last.endsWith('y') ? `${last.slice(0, -1)}ieth` : `${last}th`),
  );
}
