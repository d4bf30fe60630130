import { expect, test } from 'vitest';
import { type Period, periodKey, samePeriod } from '../../../src/figure/period.ts';

const year2022: Period = { kind: 'year', year: 2022 };
const year2023: Period = { kind: 'year', year: 2023 };
const pastTwo: Period = { kind: 'past-years', years: 2 };
const pastThree: Period = { kind: 'past-years', years: 3 };
const notStated: Period = { kind: 'not-stated' };

test.each<[Period, string]>([
  [{ kind: 'to-date' }, 'to-date'],
  [{ kind: 'this-year' }, 'this-year'],
  [year2022, 'year-2022'],
  [pastThree, 'past-years-3'],
  [{ kind: 'per-year' }, 'per-year'],
  [notStated, 'not-stated'],
])('The period %j is called %s.', (period, key) => {
  expect(periodKey(period)).toBe(key);
});

test.each<[Period, Period, boolean]>([
  [year2022, { ...year2022 }, true],
  [year2022, year2023, false],
  [pastTwo, { ...pastTwo }, true],
  [pastTwo, pastThree, false],
  [{ kind: 'to-date' }, { kind: 'to-date' }, true],
  [{ kind: 'to-date' }, { kind: 'this-year' }, false],
  [notStated, { kind: 'to-date' }, false],
  [notStated, { ...notStated }, false],
])('Whether %j and %j are the same period is %s.', (a, b, same) => {
  expect(samePeriod(a, b)).toBe(same);
  expect(samePeriod(b, a)).toBe(same);
});
