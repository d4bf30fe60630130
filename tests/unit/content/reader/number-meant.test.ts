import { expect, test } from 'vitest';
import { numberMeant } from '../../../../src/content/reader/number-meant.ts';

test.each([
  ['1,200', 1200],
  ['１，２００', 1200],
  ['266家', 266],
  ['３万', 30_000],
  ['约266', 266],
  ['1200余万元', 12_000_000],
  ['627.43万元', 6_274_300],
  ['2022年', 2022],
  ['"266"', 266],
  ['266.5', undefined],
  ['260-270', undefined],
  ['很多', undefined],
  ['', undefined],
])('Who writes “%s” means %s.', (written, meant) => {
  expect(numberMeant(written)).toBe(meant);
});
