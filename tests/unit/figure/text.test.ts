import { expect, test } from 'vitest';
import { formatInFull, formatNumber, formatQuantity, quantityParts } from '../../../src/figure/text.ts';
import { unitWord } from '../../../src/figure/unit.ts';
import { attendances, exactly, moreThan, people, rooms, yuan } from '../../support/quantities.ts';

test.each([
  ['an exact count', exactly(266), rooms, '266家', '266 reading rooms'],
  ['a count of one', exactly(1), rooms, '1家', '1 reading room'],
  ['a count of none', exactly(0), rooms, '0家', '0 reading rooms'],
  ['a count of two', exactly(2), rooms, '2家', '2 reading rooms'],
  ['the largest ungrouped Chinese number', exactly(9_999), people, '9999人', '9,999 people'],
  ['the smallest number in 万', exactly(10_000), people, '1万人', '10,000 people'],
  ['a sum with decimals', exactly(6_274_300), yuan, '627.43万元', '6.2743 million yuan'],
  ['the last number before 亿', exactly(99_999_999), yuan, '99,999,999元', '99,999,999 yuan'],
  ['the smallest number in 亿', exactly(100_000_000), yuan, '1亿元', '100 million yuan'],
  [
    'a small lower bound',
    moreThan(3_000, '余', 'before-unit'),
    attendances,
    '3000余人次',
    'more than 3,000 training attendances',
  ],
  ['a lower bound with 多', moreThan(300, '多', 'before-unit'), people, '300多人', 'more than 300 people'],
  [
    'a lower bound whose mark follows 万',
    moreThan(30_000, '余', 'before-unit'),
    people,
    '3万余人',
    'more than 30,000 people',
  ],
  [
    'a lower bound whose mark stands before 万',
    moreThan(12_000_000, '余', 'before-magnitude'),
    yuan,
    '1200余万元',
    'more than 12 million yuan',
  ],
])('The text of %s is right in both languages.', (_, quantity, unit, zh, en) => {
  expect(formatQuantity('zh', quantity, unit)).toBe(zh);
  expect(formatQuantity('en', quantity, unit)).toBe(en);
});

test.each([
  [exactly(266), '266', '266'],
  [exactly(6_274_300), '627.43万', '6.2743 million'],
  [moreThan(3_000, '余', 'before-unit'), '3000余', 'more than 3,000'],
  [moreThan(30_000, '余', 'before-unit'), '3万余', 'more than 30,000'],
  [moreThan(12_000_000, '余', 'before-magnitude'), '1200余万', 'more than 12 million'],
])('The number of %j without its unit keeps its qualifier.', (quantity, zh, en) => {
  expect(formatNumber('zh', quantity)).toBe(zh);
  expect(formatNumber('en', quantity)).toBe(en);
});

test.each([
  [exactly(6_274_300), yuan, '6,274,300元', '6,274,300 yuan'],
  [exactly(1_437), rooms, '1437家', '1,437 reading rooms'],
  [exactly(1), rooms, '1家', '1 reading room'],
  [moreThan(3_000, '余', 'before-unit'), attendances, '3000余人次', 'more than 3,000 training attendances'],
  [moreThan(12_000_000, '余', 'before-magnitude'), yuan, '12,000,000余元', 'more than 12,000,000 yuan'],
])('The number of %j in full shows every digit.', (quantity, unit, zh, en) => {
  expect(formatInFull('zh', quantity, unit)).toBe(zh);
  expect(formatInFull('en', quantity, unit)).toBe(en);
});

test('The pieces of a quantity joined are its text.', () => {
  const quantity = moreThan(12_000_000, '余', 'before-magnitude');
  expect(quantityParts('zh', quantity, yuan)).toEqual({ before: '', digits: '1200', after: '余万元' });
  expect(quantityParts('en', quantity, yuan)).toEqual({
    before: 'more than ',
    digits: '12',
    after: ' million yuan',
  });
});

test('English has one form for one and another for every other number.', () => {
  expect([0, 1, 2].map((value) => unitWord('en', people, value))).toEqual(['people', 'person', 'people']);
  expect([0, 1, 2].map((value) => unitWord('zh', people, value))).toEqual(['人', '人', '人']);
});
