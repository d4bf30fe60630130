import { expect, test } from 'vitest';
import { compareSought, indexLetter } from '../../../src/content/index-letter.ts';
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
  ['en', 'The Chinese Dream', 'C'],
  ['en', 'the spirit of model workers', 'S'],
  ['en', 'theatre', 'T'],
  ['en', '100-day drive', '#'],
])('In %s, “%s” is looked up under %s.', (locale, word, letter) => {
  expect(indexLetter(locale, word)).toBe(letter);
});

test('Terms that begin with a mark stand among the others of their letter.', () => {
  const words = ['城中区', '“爱心送考”', '大通县', '“暖心早餐”'];
  expect(words.sort((a, b) => compareSought('zh', a, b))).toEqual([
    '“爱心送考”',
    '城中区',
    '大通县',
    '“暖心早餐”',
  ]);
});

test('English terms that begin with an article stand by the word after it.', () => {
  const words = ['The Chinese Dream', 'civilised-unit work', 'an advance', 'Chengzhong District'];
  expect(words.sort((a, b) => compareSought('en', a, b))).toEqual([
    'an advance',
    'Chengzhong District',
    'The Chinese Dream',
    'civilised-unit work',
  ]);
});
