import { expect, test } from 'vitest';
import { wholePieces } from '../../../src/figure/whole-pieces.ts';

const whole = (text: string) => wholePieces(text).filter((_, index) => index % 2 === 1);

test('A number stands whole with what it counts, and a word with its hyphen.', () => {
  expect(
    whole('2022年，向260家企业返还4.3万张、462万元，3万余人次、50余期，7702人（次），1,198,044.20欧元'),
  ).toEqual([
    '2022年',
    '260家',
    '4.3万张',
    '462万元',
    '3万余人次',
    '50余期',
    '7702人（次）',
    '1,198,044.20欧元',
  ]);
  expect(whole('a 100-day drive, county-level unions and grass-roots work')).toEqual([
    '100-day',
    'county-level',
    'grass-roots',
  ]);
});

test('A date stands whole, and what says that it is not sure.', () => {
  expect(whole('截至2025年12月31日。（约2023年），平均约965元，见第5段')).toEqual([
    '2025年12月31日',
    '约2023年',
    '约965元',
    '第5段',
  ]);
});

test('What is wider than the narrowest line may be broken, and the pieces are the text.', () => {
  expect(whole('a never-before-attempted-anywhere thing')).toEqual([]);
  const text = '5家，155万元, 1,437 up-to-date';
  expect(wholePieces(text).join('')).toBe(text);
});
