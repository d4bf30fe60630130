import { expect, test } from 'vitest';
import { spokenNumber, spokenQuantity } from '../../../src/figure/spoken.ts';
import { spokenDates } from '../../../src/figure/spoken-dates.ts';
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
  worded,
  yuan,
} from '../../support/quantities.ts';

test.each([
  ['一家', 'one reading room', exactly(1), rooms],
  ['两家', 'two reading rooms', exactly(2), rooms],
  ['十二家', 'twelve reading rooms', exactly(12), rooms],
  ['一千四百三十七家', 'one thousand four hundred and thirty-seven reading rooms', exactly(1437), rooms],
  [
    '三千余人次',
    'more than three thousand training attendances',
    moreThan(3000, '余', 'before-unit'),
    attendances,
  ],
  ['三百多人', 'more than three hundred people', moreThan(300, '多', 'before-unit'), people],
  ['三万余人', 'more than thirty thousand people', moreThan(30_000, '余', 'before-unit'), people],
  ['两万余人', 'more than twenty thousand people', moreThan(20_000, '余', 'before-unit'), people],
  ['一千二百余万元', 'more than twelve million yuan', moreThan(12_000_000, '余', 'before-magnitude'), yuan],
  ['三十七万元', 'three hundred and seventy thousand yuan', exactly(370_000), yuan],
  ['六百二十七点四三万元', 'six point two seven four three million yuan', exactly(6_274_300), yuan],
  ['二点零五万元', 'twenty thousand five hundred yuan', exactly(20_500), yuan],
  ['两万元', 'twenty thousand yuan', exactly(20_000), yuan],
  ['百分之二十四点三九', 'twenty-four point three nine per cent', exactly(24.39), percent],
  ['负百分之三点二', 'minus three point two per cent', exactly(-3.2), percent],
  ['百分之二', 'two per cent', exactly(2), percent],
  ['千分之五', 'five per mille', exactly(5), permille],
  ['一比十五点三', 'one to fifteen point three', exactly(15.3), ratio],
  ['第二位', 'number two', exactly(2), rank],
  ['逾三千二百万人', 'over thirty-two million people', worded('over', 32_000_000, '逾'), people],
  ['三千人以上', 'over three thousand people', worded('over', 3_000, '以上'), people],
  ['近五千家', 'nearly five thousand reading rooms', worded('nearly', 5_000), rooms],
  ['三万至五万人', 'thirty thousand to fifty thousand people', between(30_000, 50_000), people],
  ['百分之八至百分之十二', 'eight per cent to twelve per cent', between(8, 12), percent],
])('%s is said for what is written as a number, and in English %s', (zh, en, quantity, unit) => {
  expect(spokenQuantity('zh', quantity, unit)).toBe(zh);
  expect(spokenQuantity('en', quantity, unit)).toBe(en);
});

test('a number by itself keeps its bound', () => {
  expect(spokenNumber('zh', moreThan(80_000, '余', 'before-unit'), people)).toBe('八万余');
  expect(spokenNumber('en', moreThan(80_000, '余', 'before-unit'), people)).toBe('more than eighty thousand');
});

test.each([
  ['2022年，发展会员', '二零二二年，发展会员'],
  ['2021年至2022年', '二零二一年至二零二二年'],
  ['2025年6月30日', '二零二五年六月三十日'],
  ['第20届', '第20届'],
])('in Chinese %s is said %s', (written, said) => {
  expect(spokenDates('zh', written)).toBe(said);
});

test.each([
  ['In 2022 the drive', 'In twenty twenty-two the drive'],
  ['For 2021 to 2022', 'For twenty twenty-one to twenty twenty-two'],
  ['since 2000 and 2008', 'since two thousand and two thousand and eight'],
  ['1900, 1905, 1978', 'nineteen hundred, nineteen oh five, nineteen seventy-eight'],
  ['the 20th National Congress', 'the 20th National Congress'],
])('in English %s is said %s', (written, said) => {
  expect(spokenDates('en', written)).toBe(said);
});
