import { expect, test } from 'vitest';
import { isPrintedInChinese } from '../../../src/figure/chinese-evidence.ts';
import type { Quantity } from '../../../src/figure/quantity.ts';
import type { Unit } from '../../../src/figure/unit.ts';
import {
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

const shows: Unit = { kind: 'instances', zh: '场', en: { one: 'show', other: 'shows' } };
const strands: Unit = { kind: 'items', zh: '大板块', en: { one: 'strand', other: 'strands' } };
const years: Unit = { kind: 'years', zh: '年', en: { one: 'year', other: 'years' } };
const cards: Unit = {
  kind: 'rate',
  zh: '张',
  en: { one: 'card per thousand', other: 'cards per thousand' },
};

function isPrinted(quantity: Quantity, printed: string, unit: Unit): boolean {
  const source = { document: 'report', paragraph: 'P1', printed, phrase: printed };
  return isPrintedInChinese({ ...quantity, period: { kind: 'year', year: 2024 }, source }, unit);
}

test.each<[Quantity, string, Unit]>([
  [exactly(18_258), '18258场', shows],
  [exactly(18_258), '18,258 场', shows],
  [exactly(18_258), '1.8258万场', shows],
  [exactly(158_406_000), '15840.60万元', yuan],
  [exactly(158_406_000), '人民币1.58406亿元', yuan],
  [worded('over', 32_000_000, '逾'), '逾3200万元', yuan],
  [worded('over', 3_000, '以上'), '三千人以上', people],
  [moreThan(12_000_000, '余', 'before-magnitude'), '1200余万元', yuan],
  [moreThan(10, '余', 'before-unit'), '十余人', people],
  [exactly(266), '二百六十六家', rooms],
  [exactly(1), '首家', rooms],
  [exactly(2), '两家', rooms],
  [exactly(2), '城中区、大通县', rooms],
  [exactly(4), '四大板块', strands],
  [exactly(3), '连续3年', years],
  [exactly(24.39), '24.39%', percent],
  [exactly(24.39), '２４．３９％', percent],
  [exactly(24.39), '百分之二十四点三九', percent],
  [worded('about', 5), '约千分之五', permille],
  [exactly(15.3), '1:15.3', ratio],
  [exactly(3), '第三位', rank],
  [exactly(312.4), '每千人312.4张', cards],
  [between(20, 30), '20—30人', people],
  [between(20, 30), '20人至30人', people],
  [between(20, 30), '20%～30%', percent],
  [between(2_000_000, 3_000_000), '200至300万元', yuan],
])('A Chinese source that prints the number in any form proves it: %o, “%s”.', (quantity, printed, unit) => {
  expect(isPrinted(quantity, printed, unit)).toBe(true);
});

test.each<[Quantity, string, Unit]>([
  [exactly(266), '226家', rooms],
  [exactly(266), '266', rooms],
  [exactly(266), '266个', rooms],
  [exactly(266), '266余家', rooms],
  [exactly(158_406_000), '1.58亿元', yuan],
  [moreThan(266, '余', 'before-unit'), '266家', rooms],
  [moreThan(266, '余', 'before-unit'), '266多家', rooms],
  [moreThan(12_000_000, '余', 'before-magnitude'), '1200万余元', yuan],
  [worded('over', 266), '逾266家', rooms],
  [worded('about', 3_000), '近3000人', people],
  [exactly(10), '几十人', people],
  [exactly(300), '两三百人', people],
  [exactly(24.39), '24.39', percent],
  [exactly(24.39), '24.39‰', percent],
  [exactly(3), '3位', rank],
  [exactly(15), '15', ratio],
  [between(20, 30), '20至31人', people],
  [between(20, 30), '30人', people],
])('What a Chinese source does not print is not proved by it: %o, “%s”.', (quantity, printed, unit) => {
  expect(isPrinted(quantity, printed, unit)).toBe(false);
});
