import { expect, test } from 'vitest';
import { check } from '../../../src/check/check.ts';
import { CHECKS } from '../../../src/check/rules/drawing-checks.ts';
import { onDisk } from '../../../src/content/reader/disk.ts';
import { loadContent } from '../../../src/content/reader/reader.ts';
import { filesOf, sourceOf } from '../../../src/tools/measure/content-files.ts';
import { bareReport } from '../../support/bare-report.ts';
import { ANOTHER_BODY, TINY } from '../../support/project-copy.ts';

test('The tiny report has nothing that the check would speak of.', () => {
  expect(check(onDisk(TINY))).toEqual([]);
});

test('A report may have one section of one figure, and no honours, terms, drawings or anything else that another has.', () => {
  expect(check(sourceOf(bareReport(filesOf(TINY))))).toEqual([]);
});

test('The report of another body has a drawing of every kind.', () => {
  const { drawings } = loadContent(onDisk(ANOTHER_BODY));
  const drawn = new Set(Array.from(drawings.values(), ({ data }) => data.kind));
  expect(drawn).toEqual(new Set(Object.keys(CHECKS)));
});

test('A number with more digits than can be held exactly is refused with how many it may have.', () => {
  const files = new Map(filesOf(TINY));
  const loans = 'statistics/loans.yaml';
  files.set(loans, (files.get(loans) ?? '').replace('value: 33000', 'value: 10000000000000000'));
  const [issue] = check(sourceOf(files)).filter(({ field }) => field === 'observations[1].value');
  expect(issue?.message.en).toContain('15 significant digits at most');
});

test('A report without a section is refused, since it would have no text to read.', () => {
  const files = new Map([...filesOf(TINY)].filter(([file]) => !file.startsWith('sections/')));
  expect(check(sourceOf(files)).map(({ code, message }) => [code, message.en])).toEqual([
    ['missing-file', 'This edition of the report has no section, and so no text to read.'],
  ]);
});
