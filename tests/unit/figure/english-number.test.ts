import { expect, test } from 'vitest';
import { englishNumber } from '../../../src/figure/english-number.ts';

test.each([
  ['two hundred and sixty-six', 266],
  ['thirty-four', 34],
  ['three thousand', 3000],
  ['six million two hundred thousand', 6_200_000],
  ['a hundred', 100],
])('The words “%s” are %s.', (words, value) => {
  expect(englishNumber(words)).toBe(value);
});
