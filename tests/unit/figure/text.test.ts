import { expect, test } from 'vitest';
import { formatInFull, formatNumber, formatQuantity, quantityParts } from '../../../src/figure/text.ts';
import { unitWord } from '../../../src/figure/unit.ts';
import {
  attendances,
  between,
  exactly,
  moreThan,
  people,
  percent,
  permille,
  rank,
  ratio,
  rooms,
  squareMetres,
  worded,
  yuan,
} from '../../support/quantities.ts';

const strands = { kind: 'items', zh: '大板块', en: { one: 'strand', other: 'strands' } } as const;

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
  ['an exact decimal', exactly(24.39), percent, '24.39%', '24.39%'],
  ['a fall', exactly(-3.2), percent, '−3.2%', '−3.2%'],
  ['a permille', exactly(5.1), permille, '5.1‰', '5.1‰'],
  ['a ratio', exactly(15.3), ratio, '1∶15.3', '1:15.3'],
  ['a place in a list', exactly(3), rank, '第3位', '3rd place'],
  ['an area', exactly(1_234.5), squareMetres, '1234.5平方米', '1,234.5 square metres'],
  ['money to the cent', exactly(15_840.6), yuan, '15,840.60元', '15,840.60 yuan'],
  ['money in 万 with decimals', exactly(158_406_000), yuan, '15,840.6万元', '158.406 million yuan'],
  ['what is over a number', worded('over', 32_000_000), people, '超过3200万人', 'over 32 million people'],
  [
    'the same in another word',
    worded('over', 32_000_000, '逾'),
    people,
    '逾3200万人',
    'over 32 million people',
  ],
  ['a word after the unit', worded('over', 3_000, '以上'), people, '3000人以上', 'over 3,000 people'],
  ['a least number', worded('at-least', 95), percent, '不少于95%', 'at least 95%'],
  ['about a number', worded('about', 20_000), people, '约2万人', 'about 20,000 people'],
  ['nearly a number', worded('nearly', 5_000), rooms, '近5000家', 'nearly 5,000 reading rooms'],
  ['a most', worded('up-to', 200), yuan, '至多200元', 'up to 200 yuan'],
  ['what it is under', worded('under', 3_000), rooms, '不足3000家', 'under 3,000 reading rooms'],
  ['what it is under, in another word', worded('under', 200, '不到'), yuan, '不到200元', 'under 200 yuan'],
  ['a range', between(30_000, 50_000), people, '3万至5万人', '30,000 to 50,000 people'],
  ['a range of ratios', between(8, 12.5), ratio, '1∶8至1∶12.5', '1:8 to 1:12.5'],
  ['a range of places', between(1, 3), rank, '第1至第3位', '1st to 3rd place'],
  ['a count before 大', exactly(4), strands, '四大板块', '4 strands'],
  ['a larger one', exactly(14), strands, '14大板块', '14 strands'],
  ['a range of shares', between(8, 12.5), percent, '8%至12.5%', '8% to 12.5%'],
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
  expect(formatNumber('zh', quantity, rooms)).toBe(zh);
  expect(formatNumber('en', quantity, rooms)).toBe(en);
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

test.each([
  [exactly(80_000), people, { before: '', digits: '8万', after: '人' }],
  [moreThan(30_000, '余', 'before-unit'), people, { before: '', digits: '3万', after: '余人' }],
  [moreThan(100_000, '余', 'before-magnitude'), people, { before: '', digits: '10余万', after: '人' }],
  [worded('about', 20_000), people, { before: '约', digits: '2万', after: '人' }],
  [exactly(12_000), percent, { before: '', digits: '1.2万%', after: '' }],
  [exactly(6_274_300), yuan, { before: '', digits: '627.43', after: '万元' }],
])('In the pieces of %j, 万 is a part of the number, except before a currency.', (quantity, unit, parts) => {
  expect(quantityParts('zh', quantity, unit)).toEqual(parts);
});

test('English has one form for one and another for every other number.', () => {
  expect([0, 1, 2].map((value) => unitWord('en', people, value))).toEqual(['people', 'person', 'people']);
  expect([0, 1, 2].map((value) => unitWord('zh', people, value))).toEqual(['人', '人', '人']);
});
