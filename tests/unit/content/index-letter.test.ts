import { expect, test } from 'vitest';
import { indexLetter, lookUpOrder } from '../../../src/content/index-letter.ts';
import type { Locale } from '../../../src/figure/locale.ts';

test.each<[Locale, string, string]>([
  ['zh', '“暖心早餐”', 'N'],
  ['zh', '爱心送考', 'A'],
  ['zh', '五一劳动奖章', 'W'],
  ['zh', '职工之家', 'Z'],
  ['zh', '西宁市总工会', 'X'],
  ['zh', '3年行动', '#'],
  ['zh', 'WCAG', 'W'],
  ['en', 'workers in hardship', 'W'],
  ['en', '“three payments” to model workers', 'T'],
  ['en', '100-day drive', '#'],
])('In %s, “%s” is looked up under %s.', (locale, word, letter) => {
  expect(indexLetter(locale, word)).toBe(letter);
});

test('Terms that begin with a mark stand among the others of their letter.', () => {
  const words = ['城中区', '“爱心送考”', '大通县', '“暖心早餐”'];
  expect(words.sort(lookUpOrder.zh.compare)).toEqual(['“爱心送考”', '城中区', '大通县', '“暖心早餐”']);
});
