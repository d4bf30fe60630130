import { expect, test } from 'vitest';
import { closestFirst, isFound } from '../../../../../src/tools/edit/room/finding.ts';
import { initialsOf } from '../../../../../src/tools/edit/room/initials.ts';

test.each([
  ['职工书屋', 'zgsw'],
  ['户外劳动者服务站点', 'hwldzfwzd'],
  ['困难帮扶', 'knbf'],
  ['“暖心早餐”惠及环卫职工', 'nxzchjhwzg'],
  ['全额返还、女职工、欧阳、培训', 'qefhnzgoypx'],
  ['重点工种、音乐、车辆、日常、热线、思想', 'zdgzylclrcrxsx'],
  ['e阅读卡 2023', 'eydk2023'],
])('“%s” is typed in short as %s.', (name, letters) => {
  expect(initialsOf(name)).toBe(letters);
});

test('A thing is found by its name in either language, its value, its id and the letters of its pinyin, in whatever width and case.', () => {
  const said = ['职工书屋', 'Reading rooms', '266家', 'reading-rooms', 'zgsw'];
  for (const typed of ['书屋', 'READING', '266', 'zgsw', 'ＺＧＳＷ', 'rooms 266', ''])
    expect(isFound(typed, said), typed).toBe(true);
  for (const typed of ['267', 'zgsx', 'rooms 267']) expect(isFound(typed, said), typed).toBe(false);
});

test('What is typed finds first what is called so, and then what is called so and more.', () => {
  const found = ['获称号的职工书屋', '职工书屋'].map((zh) => ({ title: { zh } }));
  expect(closestFirst(found).map(({ title }) => title.zh)).toEqual(['职工书屋', '获称号的职工书屋']);
});
