import { expect, test } from 'vitest';
import { NameIndex } from '../../../../src/content/prose/near-name.ts';

const index = new NameIndex([
  '西宁市总工会',
  '青海省总工会',
  '五一劳动奖章',
  '五一劳动奖状',
  '户外劳动者服务站点',
  '全国文明单位',
  '习近平新时代中国特色社会主义思想',
  'National Civilised Unit',
]);

test.each([
  ['西宁市总公会认为', '西宁市总公会'],
  ['由西宁总工会组织', '西宁总工会'],
  ['西宁市总工工会', '西宁市总工工会'],
  ['清海省总工会', '清海省总工会'],
  ['习近平新时代中国社会主义思想', '习近平新时代中国社会主义思想'],
  ['a National Civilized Unit', 'National Civilized Unit'],
])('In “%s” a name is altered.', (text, found) => {
  expect(index.near(text).map(({ start, end }) => text.slice(start, end))).toEqual([found]);
});

test.each([
  '西宁市总工会认为',
  '西宁市委和省总工会',
  '五一劳动奖章和五一劳动奖状',
  '户外劳动者的服务站点',
  '全省文明单位',
  '全国文明单',
  '西宁市总工程师',
  'National Civilised Units',
  '',
])('In “%s” none is.', (text) => {
  expect(index.near(text)).toEqual([]);
});
