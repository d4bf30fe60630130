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
const measure = (kind: 'area' | 'duration' | 'items', zh: string): Unit => ({
  kind,
  zh,
  en: { one: 'one', other: 'many' },
});
const mu = measure('area', '亩');
const hours = measure('duration', '小时');
const minutes = measure('duration', '分钟');
const days = measure('duration', '天');
const points = measure('items', '个百分点');
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
  [exactly(3), '第三', rank],
  [exactly(3), '第三名', rank],
  [between(3, 5), '第3至5位', rank],
  [worded('under', 3_000), '不足3000人', people],
  [worded('under', 3_000, '不到'), '不到三千人', people],
  [worded('nearly', 80), '近八成', percent],
  [exactly(85), '八成半', percent],
  [worded('over', 65, '以上'), '六成五以上', percent],
  [exactly(50), '一半', percent],
  [exactly(0.03), '万分之三', percent],
  [exactly(0.3), '万分之三', permille],
  [exactly(1.5), '一亩半', mu],
  [worded('about', 2.5), '约两个半小时', hours],
  [exactly(1.5), '1小时30分', hours],
  [exactly(90), '1小时30分', minutes],
  [exactly(0), '零家', rooms],
  [exactly(24), '24小时', hours],
  [exactly(365), '365天', days],
  [exactly(1.2), '1.2个百分点', points],
  [exactly(12), '每百人12张', cards],
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
  [exactly(3), '第三届', rank],
  [exactly(15), '15', ratio],
  [between(20, 30), '20至31人', people],
  [between(20, 30), '30人', people],
])('What a Chinese source does not print is not proved by it: %o, “%s”.', (quantity, printed, unit) => {
  expect(isPrinted(quantity, printed, unit)).toBe(false);
});
