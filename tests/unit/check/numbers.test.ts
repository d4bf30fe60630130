import { expect, test } from 'vitest';
import { numberMeant } from '../../../src/content/reader/number-meant.ts';
import { chineseNumber } from '../../../src/figure/chinese-number.ts';
import { englishNumber } from '../../../src/check/rules/english-number.ts';

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

test.each([
  ['two hundred and sixty-six', 266],
  ['thirty-four', 34],
  ['three thousand', 3000],
  ['six million two hundred thousand', 6_200_000],
  ['a hundred', 100],
])('The words “%s” are %s.', (words, value) => {
  expect(englishNumber(words)).toBe(value);
});
