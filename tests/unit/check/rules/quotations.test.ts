import { expect, test } from 'vitest';
import { check } from '../../../../src/check/check.ts';
import { onDisk } from '../../../../src/content/reader/disk.ts';
import { contentCopy, editContent } from '../../../support/project-copy.ts';

test.each([
  ['2022年有分馆1942家', []],
  ['分馆1942家', []],
  ['1942年有分馆1942家', ['year-of-another-period']],
])('A number that looks like a year is not taken for the year of its phrase: %s.', (phrase, codes) => {
  const copy = contentCopy();
  const file = 'statistics/branches.yaml';
  editContent(copy, file, 'value: 7', 'value: 1942');
  editContent(copy, file, '{ kind: to-date }', '{ kind: year, year: 2022 }');
  editContent(copy, file, 'phrase: 分馆7家', `phrase: ${phrase}`);
  editContent(copy, file, 'printed: 7家', 'printed: 1942家');
  const told = check(onDisk(copy.content)).filter(({ field }) => field?.startsWith('observations'));
  expect(told.map(({ code }) => code)).toEqual(codes);
});
