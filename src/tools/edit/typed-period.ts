import type { Period } from '../../figure/period.ts';

const two = (digits: string) => digits.padStart(2, '0');

/** Each way of naming a time, with the period that its parts make; the first that fits counts. */
const FORMS: readonly (readonly [pattern: RegExp, made: (parts: readonly string[]) => Period | undefined])[] =
  [
    [/^(?:to-date|截至报道时|截至目前|目前)$/, () => ({ kind: 'to-date' })],
    [/^(?:this-year|报道当年|当年|今年)$/, () => ({ kind: 'this-year' })],
    [/^(?:per-year|每年)$/, () => ({ kind: 'per-year' })],
    [/^(?:not-stated|时段未写明|未写明)$/, () => ({ kind: 'not-stated' })],
    [/^(?:year-)?(\d{4})年?$/, ([year]) => ({ kind: 'year', year: Number(year) })],
    [/^(?:past-years-|近)(\d{1,2})年?$/, ([years]) => ({ kind: 'past-years', years: Number(years) })],
    [
      /^(\d{4})年?(?:-|–|—|~|至|到)(\d{4})年?$/,
      ([from, to]) => ({ kind: 'span', from: Number(from), to: Number(to) }),
    ],
    [
      /^(\d{4})(?:-|年)(\d{1,2})月?(?:\/|~|至|到)(\d{4})(?:-|年)(\d{1,2})月?$/,
      ([year, starts, next, ends]) =>
        Number(next) === Number(year) + 1 && Number(ends) === Number(starts) - 1
          ? { kind: 'fiscal-year', year: Number(year), starts: Number(starts) }
          : undefined,
    ],
    [
      /^(\d{4})(?:-?Q|年第?)([1-4一二三四])(?:季度)?$/i,
      ([year, quarter = '']) => ({
        kind: 'quarter',
        year: Number(year),
        quarter: '一二三四'.indexOf(quarter) + 1 || Number(quarter),
      }),
    ],
    [
      /^(\d{4})(?:-|年)(\d{1,2})月?$/,
      ([year, month]) => ({ kind: 'month', year: Number(year), month: Number(month) }),
    ],
    [/^(?:as-at-|截至)?(\d{4})年?底?$/, ([year = '']) => ({ kind: 'as-at', date: year })],
    [
      /^(?:as-at-|截至)?(\d{4})(?:-|年)(\d{1,2})月?底?$/,
      ([year, month = '']) => ({ kind: 'as-at', date: `${year}-${two(month)}` }),
    ],
    [
      /^(?:as-at-|截至)?(\d{4})(?:-|年)(\d{1,2})(?:-|月)(\d{1,2})日?$/,
      ([year, month = '', day = '']) => ({ kind: 'as-at', date: `${year}-${two(month)}-${two(day)}` }),
    ],
  ];

/** How a period may be typed, for a question or a message. */
export const PERIOD_FORMS =
  '2024, past-years-3, to-date, this-year, per-year, not-stated, 2024-06, 2024-Q2, 2019-2021, 2023-04/2024-03, as-at-2024-06-30';

/**
 * The period that an editor typed.
 * @example typedPeriod('2024年') // => { kind: 'year', year: 2024 }
 * @example typedPeriod('近3年') // => { kind: 'past-years', years: 3 }
 * @example typedPeriod('2023-04/2024-03') // => { kind: 'fiscal-year', year: 2023, starts: 4 }
 * @example typedPeriod('截至2024年6月30日') // => { kind: 'as-at', date: '2024-06-30' }
 */
export function typedPeriod(typed: string): Period | undefined {
  const word = typed.normalize('NFKC').trim();
  for (const [pattern, made] of FORMS) {
    const found = pattern.exec(word);
    const period = found && made(found.slice(1).map((part) => part ?? ''));
    if (period) return period;
  }
  return undefined;
}
