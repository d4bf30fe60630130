import { expect, test } from 'vitest';
import { breakableParts, titleParts } from '../../../src/content/prose/heading.ts';

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
  ['奖', ['奖'], ['奖']],
])('The title “%s” with the names %j may break between %j where a line is short.', (title, names, parts) => {
  expect(titleParts(title, names)).toEqual(parts);
});
