import { expect, test } from 'vitest';
import { type Period, periodKey } from '../../../src/figure/period.ts';

test.each<[Period, string]>([
  [{ kind: 'to-date' }, 'to-date'],
  [{ kind: 'this-year' }, 'this-year'],
  [{ kind: 'year', year: 2022 }, 'year-2022'],
  [{ kind: 'past-years', years: 3 }, 'past-years-3'],
  [{ kind: 'per-year' }, 'per-year'],
  [{ kind: 'not-stated' }, 'not-stated'],
])('The period %j is called %s.', (period, key) => {
  expect(periodKey(period)).toBe(key);
});
