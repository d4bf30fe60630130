import { expect, test } from 'vitest';
import { groupDigits, numberText, writeNumber } from '../../../src/figure/magnitude.ts';

test.each([
  [0, '0', '0'],
  [1, '1', '1'],
  [999, '999', '999'],
  [1_000, '1000', '1,000'],
  [1_437, '1437', '1,437'],
  [9_999, '9999', '9,999'],
  [10_000, '1万', '10,000'],
  [10_001, '10,001', '10,001'],
  [10_010, '10,010', '10,010'],
  [10_100, '1.01万', '10,100'],
  [43_000, '4.3万', '43,000'],
  [80_000, '8万', '80,000'],
  [370_000, '37万', '370,000'],
  [999_999, '999,999', '999,999'],
  [1_000_000, '100万', '1 million'],
  [1_000_001, '1,000,001', '1,000,001'],
  [1_000_100, '100.01万', '1.0001 million'],
  [6_274_300, '627.43万', '6.2743 million'],
  [12_000_000, '1200万', '12 million'],
  [99_999_999, '99,999,999', '99,999,999'],
  [99_999_900, '9999.99万', '99.9999 million'],
  [100_000_000, '1亿', '100 million'],
  [100_000_001, '100,000,001', '100,000,001'],
  [123_450_000, '1.2345亿', '123.45 million'],
  [999_999_999, '999,999,999', '999,999,999'],
  [1_000_000_000, '10亿', '1 billion'],
  [24.39, '24.39', '24.39'],
  [0.1, '0.1', '0.1'],
  [-3.2, '−3.2', '−3.2'],
  [15_840.6, '15,840.6', '15,840.6'],
  [1_583.55, '1583.55', '1,583.55'],
])('%d is written %s in Chinese and %s in English.', (value, zh, en) => {
  expect(numberText('zh', value)).toBe(zh);
  expect(numberText('en', value)).toBe(en);
});

test.each([0.1 + 0.2, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])(
  '%d is not a number that can be written.',
  (value) => {
    expect(() => writeNumber('zh', value)).toThrow(RangeError);
    expect(() => writeNumber('en', value)).toThrow(RangeError);
  },
);

test.each([
  ['zh', 9_999, '9999'],
  ['zh', 10_000, '10,000'],
  ['en', 999, '999'],
  ['en', 1_000, '1,000'],
  ['zh', 6_274_300, '6,274,300'],
  ['en', 1_000_000_000, '1,000,000,000'],
] as const)('In %s the digits of %i are grouped as %s.', (locale, value, expected) => {
  expect(groupDigits(locale, value)).toBe(expected);
});
