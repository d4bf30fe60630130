import { expect, test } from 'vitest';
import { roundStep, ruledAt } from '../../../src/drawings/ruled.ts';

test.each([
  [250, 50, [50, 100, 150, 200, 250]],
  [9, 2, [2, 4, 6, 8]],
  [53_905, 10_000, [10_000, 20_000, 30_000, 40_000, 50_000]],
  [6_274_300, 2_000_000, [2_000_000, 4_000_000, 6_000_000]],
  // A step of a fraction adds up to no number with more digits than it has.
  [0.7, 0.2, [0.2, 0.4, 0.6]],
  [0.6, 0.2, [0.2, 0.4, 0.6]],
  [0.0001, 0.00002, [0.00002, 0.00004, 0.00006, 0.00008, 0.0001]],
])('A scale up to %d is ruled each %d.', (largest, step, rules) => {
  expect(roundStep(largest)).toBe(step);
  expect(ruledAt(step, largest)).toEqual(rules);
});
