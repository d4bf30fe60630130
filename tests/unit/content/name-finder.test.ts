import { expect, test } from 'vitest';
import { nameFinder } from '../../../src/content/prose/name-finder.ts';

const find = nameFinder(['学雷锋', '青海省', '青海省总工会', '总工会', '余', '全国文明单位']);

test.each([
  ['青海省学雷锋活动示范点', ['学雷锋', '青海省']],
  ['青海省总工会', ['青海省总工会', '总工会', '青海省']],
  ['全国文明单', []],
  ['有余', ['余']],
  ['', []],
])('In “%s” the names %j are found, the longest first.', (text, names) => {
  expect(find(text)).toEqual(names);
});
