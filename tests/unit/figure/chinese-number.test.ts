import { expect, test } from 'vitest';
import { chineseNumber } from '../../../src/figure/chinese-number.ts';

test.each([
  ['二百六十六', 266],
  ['三十七万', 370_000],
  ['十四', 14],
  ['一千二百六十', 1260],
  ['一亿二千万', 120_000_000],
  ['二六六', 266],
  ['两', 2],
  ['大', undefined],
  ['', undefined],
])('The numeral “%s” is %s.', (words, value) => {
  expect(chineseNumber(words)).toBe(value);
});
