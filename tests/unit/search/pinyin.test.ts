import { expect, test } from 'vitest';
import { isPinyin } from '../../../src/search/pinyin.ts';

test.each([
  'zhigong shuwu',
  'zhigongshuwu',
  'Xi’an',
  "xi'an",
  'lǜ',
  'nü',
  'lv',
  'zhí gōng',
  'zhi2 gong1',
  'zgsw',
  'er',
  'shuang yong',
  'niang',
  'qiong',
  'lao',
])('“%s” may be pinyin', (typed) => {
  expect(isPinyin(typed)).toBe(true);
});

test.each([
  'zebra',
  'library',
  'trade union',
  '职工',
  '37',
  '',
  'model workers',
  'reading rooms',
  'x'.repeat(41),
])('“%s” is none', (typed) => {
  expect(isPinyin(typed)).toBe(false);
});
