import { expect, test } from 'vitest';
import { isOfMonths, isOfYears, timesTypedIn } from '../../../src/figure/typed-times.ts';
import type { Period } from '../../../src/figure/period.ts';

const year: Period = { kind: 'year', year: 2024 };
const span: Period = { kind: 'span', from: 2023, to: 2025 };
const fiscal: Period = { kind: 'fiscal-year', year: 2024, starts: 4 };
const quarter: Period = { kind: 'quarter', year: 2024, quarter: 2 };
const month: Period = { kind: 'month', year: 2024, month: 6 };
const day: Period = { kind: 'as-at', date: '2024-06-30' };
const end: Period = { kind: 'as-at', date: '2024' };

test.each<[string, Period, boolean]>([
  ['2024年有', year, true],
  ['2023年有', year, false],
  ['2023年至2025年有', year, true],
  ['2021年以来有', year, true],
  ['2023年至2025年有', span, true],
  ['between 2020 and 2022', span, false],
  ['2024/25财年', fiscal, true],
  ['in 2025/26', fiscal, false],
  ['in 2023 there were', { kind: 'to-date' }, true],
])('What is typed as “%s” beside a figure of %o is of its years: %s.', (text, period, fits) => {
  expect(isOfYears(period, timesTypedIn(text))).toBe(fits);
});

test.each<[string, Period, boolean]>([
  ['二季度关门', quarter, true],
  ['2024年第3季度关门', quarter, false],
  ['in the second quarter of 2024', quarter, true],
  ['in Q1', quarter, false],
  ['2024年关门', quarter, true],
  ['6月停留', month, true],
  ['2024年7月停留', month, false],
  ['in June 2024', month, true],
  ['In July a visit', month, false],
  ['In June a visit', month, true],
  ['a visit in July', month, false],
  ['they may stay', month, true],
  ['二季度停留', month, true],
  ['一季度停留', month, false],
  ['截至2024年6月底', day, true],
  ['by 12 May', day, true],
  ['by the end of May', day, false],
  ['12月里', end, true],
  ['12月里', year, true],
])('What is typed as “%s” beside a figure of %o is of its month: %s.', (text, period, fits) => {
  expect(isOfMonths(period, timesTypedIn(text))).toBe(fits);
});
