import { expect, test } from 'vitest';
import { cardinal, digitByDigit } from '../../../src/figure/cardinal.ts';

test.each([
  [0, '零', 'zero'],
  [2, '二', 'two'],
  [10, '十', 'ten'],
  [12, '十二', 'twelve'],
  [20, '二十', 'twenty'],
  [21, '二十一', 'twenty-one'],
  [100, '一百', 'one hundred'],
  [105, '一百零五', 'one hundred and five'],
  [110, '一百一十', 'one hundred and ten'],
  [266, '二百六十六', 'two hundred and sixty-six'],
  [1000, '一千', 'one thousand'],
  [1005, '一千零五', 'one thousand and five'],
  [1050, '一千零五十', 'one thousand and fifty'],
  [1260, '一千二百六十', 'one thousand two hundred and sixty'],
  [2000, '两千', 'two thousand'],
  [2222, '两千二百二十二', 'two thousand two hundred and twenty-two'],
  [10_000, '一万', 'ten thousand'],
  [12_005, '一万两千零五', 'twelve thousand and five'],
  [20_010, '两万零一十', 'twenty thousand and ten'],
  [100_000, '十万', 'one hundred thousand'],
  [370_000, '三十七万', 'three hundred and seventy thousand'],
  [1_000_001, '一百万零一', 'one million and one'],
  [
    99_999_999,
    '九千九百九十九万九千九百九十九',
    'ninety-nine million nine hundred and ninety-nine thousand nine hundred and ninety-nine',
  ],
  [200_000_000, '两亿', 'two hundred million'],
  [1_000_100_000_000, '一万零一亿', 'one trillion one hundred million'],
])('%i is said in full', (value, zh, en) => {
  expect(cardinal('zh', value)).toBe(zh);
  expect(cardinal('en', value)).toBe(en);
});

test('digits are said one by one', () => {
  expect(digitByDigit('zh', '2022')).toBe('二零二二');
  expect(digitByDigit('en', '2743')).toBe('two seven four three');
});
