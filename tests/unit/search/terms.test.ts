import { describe, expect, test } from 'vitest';
import { aligned, normalised } from '../../../src/search/normalised.ts';
import { numbersIn } from '../../../src/search/numbers.ts';
import { stem } from '../../../src/search/stem.ts';
import { indexTerms } from '../../../src/search/terms.ts';

describe('a text is found by', () => {
  test.each<[string, string, string[]]>([
    ['every pair of Chinese characters, and the last one', '分段简介', ['分段', '段简', '简介', '介']],
    ['a character that stands alone', '“家”', ['家']],
    ['runs on each side of a mark apart', '中国梦·劳动', ['中国', '国梦', '梦', '劳动', '动']],
    ['a rare character as one', '𠮷野', ['𠮷野', '野']],
    ['words and their stems, small', 'Skills Contests', ['skills', 'skill', 'contests', 'contest']],
    ['a word without its possessive', 'workers’ worker’s', ['workers', 'worker', 'worker']],
    ['the words that a hyphen joins', 'e-reading', ['e', 'reading', 'read']],
    ['full-width letters and digits as plain ones', 'ＡＩ１２', ['ai', '12']],
    ['a number in full beside its characters', '37万张', ['万张', '张', '370000']],
    ['nothing where there are only marks', '……“”', []],
  ])('%s', (_, text, terms) => {
    expect(indexTerms(text)).toEqual(terms);
  });
});

describe('a number is the same however it is written', () => {
  test.each([
    ['37万', '370000'],
    ['370000', '370000'],
    ['370,000', '370000'],
    ['３７万', '370000'],
    ['0.37 million', '370000'],
    ['三十七万', '370000'],
    ['370 thousand', '370000'],
    ['1200余万元', '12000000'],
    ['more than 12 million yuan', '12000000'],
    ['627.43万元', '6274300'],
    ['6.2743 million', '6274300'],
    ['1.2亿', '120000000'],
    ['二百六十六家', '266'],
    ['2022年', '2022'],
    ['50余期', '50'],
    ['98.6%', '98.6'],
  ])('%s is %s', (text, value) => {
    expect(numbersIn(normalised(text)).map((number) => number.value)).toEqual([value]);
  });

  test.each(['五一', '一份早餐', 'one million'])('%s holds none', (text) => {
    expect(numbersIn(text)).toEqual([]);
  });

  test('each stands in its own place', () => {
    expect(numbersIn('有266家、37万张')).toMatchObject([
      { start: 1, end: 4, open: true },
      { start: 6, end: 9, open: false },
    ]);
  });
});

test.each([
  ['library', 'libraries'],
  ['contest', 'contests'],
  ['train', 'training'],
  ['train', 'trained'],
  ['train', 'trains'],
  ['stop', 'stopped'],
  ['class', 'classes'],
  ['enterprise', 'enterprises'],
  ['city', 'cities'],
])('“%s” and “%s” have one stem', (one, other) => {
  expect(stem(other)).toBe(stem(one));
});

test.each([
  ['sing', 'sing'],
  ['red', 'red'],
  ['bus', 'bus'],
  ['status', 'status'],
  ['glass', 'glass'],
  ['day', 'day'],
])('“%s” keeps its end', (word, kept) => {
  expect(stem(word)).toBe(kept);
});

test('A normalised text leads back to the places of the text as written.', () => {
  const { text, places } = aligned('㎡Ａ𠮷');
  expect(text).toBe('m2a𠮷');
  expect(places).toEqual([0, 0, 1, 2, 2, 4]);
});
