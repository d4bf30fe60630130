import type { Period } from '../../figure/period.ts';

const NAMES: readonly (readonly [
  pattern: RegExp,
  kind: 'to-date' | 'this-year' | 'per-year' | 'not-stated',
])[] = [
  [/^(to-date|截至报道时|截至目前|目前)$/, 'to-date'],
  [/^(this-year|报道当年|当年|今年)$/, 'this-year'],
  [/^(per-year|每年)$/, 'per-year'],
  [/^(not-stated|时段未写明|未写明)$/, 'not-stated'],
];

/** How a period may be typed, for a question or a message. */
export const PERIOD_FORMS = '2024, past-years-3, to-date, this-year, per-year, not-stated';

/**
 * The period that an editor typed.
 * @example typedPeriod('2024年') // => { kind: 'year', year: 2024 }
 * @example typedPeriod('近3年') // => { kind: 'past-years', years: 3 }
 */
export function typedPeriod(typed: string): Period | undefined {
  const word = typed.normalize('NFKC').trim();
  const year = /^(?:year-)?(\d{4})年?$/.exec(word)?.[1];
  if (year !== undefined) return { kind: 'year', year: Number(year) };
  const years = /^(?:past-years-(\d{1,2})|近(\d{1,2})年)$/.exec(word);
  if (years) return { kind: 'past-years', years: Number(years[1] ?? years[2]) };
  const kind = NAMES.find(([pattern]) => pattern.test(word))?.[1];
  return kind && { kind };
}
