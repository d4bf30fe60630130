import { expect, test } from 'vitest';
import {
  breakableParts,
  headingParts,
  listed,
  titleParts,
  wholePhrases,
} from '../../../src/content/prose/heading.ts';

test.each([
  ['青海省学雷锋活动示范点', ['学雷锋'], ['青海省', '学雷锋', '活动示范点']],
  ['学雷锋', ['学雷锋'], ['学雷锋']],
  ['职工书屋', [], ['职工书屋']],
  ['', ['学雷锋'], []],
  ['职工之家和职工书屋', ['职工', '职工书屋'], ['职工', '之家和', '职工书屋']],
  ['劳模与劳模', ['劳模'], ['劳模', '与', '劳模']],
  ['职工书屋', ['', '书屋'], ['职工', '书屋']],
])('The heading “%s” with the names %j may break between %j.', (heading, names, parts) => {
  expect(breakableParts(heading, names)).toEqual(parts);
  expect(breakableParts(heading, names).join('')).toBe(heading);
});

test.each([
  ['青海省学雷锋活动示范点', ['学雷锋', '学雷锋活动示范点'], ['青海省', '学雷锋', '活动', '示范点']],
  ['青海省“安康杯”竞赛优秀组织单位', [], ['青海省', '“安康杯”', '竞赛', '优秀', '组织', '单位']],
  ['第六届全国文明单位', [], ['第六届', '全国', '文明', '单位']],
  ['先进“群众之家”', ['群众之家'], ['先进', '“群众之家”']],
  ['“暖心早餐”区县', ['暖心早餐'], ['“暖心早餐”', '区县']],
  ['户外劳动者服务站点', [], ['户外', '劳动者', '服务站点']],
  ['奖', ['奖'], ['奖']],
  [
    '技术状元、技术明星、技术能手',
    ['技术状元', '技术明星', '技术能手'],
    ['技术状元、', '技术明星、', '技术能手'],
  ],
])('The title “%s” with the names %j may break between %j where a line is short.', (title, names, parts) => {
  expect(titleParts(title, names)).toEqual(parts);
});

test('A heading without a name in it breaks between its words where it is longer than a line may be.', () => {
  expect(headingParts('参加技能大赛的职工', [])).toEqual(['参加', '技能大赛的职工']);
  expect(headingParts('环卫职工早餐', [])).toEqual(['环卫职工早餐']);
  expect(headingParts('参加全国总工会技能大赛', ['全国总工会技能大赛'])).toEqual([
    '参加',
    '全国总工会技能大赛',
  ]);
});

test('A sentence breaks between its words, and after a comma by itself.', () => {
  expect(headingParts('西宁市的一个区，“暖心早餐”项目启动地之一。', ['暖心早餐'])).toEqual([
    '西宁市的一个区，“暖心早餐”',
    '项目',
    '启动地之一。',
  ]);
});

test('A name longer than a line may be breaks between its words.', () => {
  const name = '城市困难职工解困脱困工作中作出重要贡献集体';
  const parts = headingParts(name, [name]);
  expect(parts.join('')).toBe(name);
  expect(Math.max(...parts.map(({ length }) => length))).toBeLessThan(13);
});

test.each([
  ['Helping Urban Workers out of Hardship', 'Helping Urban Workers out\u00A0of\u00A0Hardship'],
  ['Collective with an Outstanding Contribution', 'Collective with an\u00A0Outstanding Contribution'],
  ['A Prize', 'A\u00A0Prize'],
  ['Name of Responsibilities', 'Name of Responsibilities'],
])('No line of the title “%s” tears a short phrase.', (title, whole) => {
  expect(wholePhrases(title)).toBe(whole);
});

test('What a line lists stands without its commas.', () => {
  expect(listed('zh', '工会改革和建设、智慧工会，职工的权益')).toEqual([
    '工会改革和建设',
    '智慧工会',
    '职工的权益',
  ]);
  expect(listed('en', 'Union reform, smart unions, and rights')).toEqual([
    'Union reform',
    'smart unions',
    'rights',
  ]);
});
