import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Project } from '../../../../src/tools/build/project.ts';
import { contentCopy } from '../../../support/project-copy.ts';
import { checkContent } from '../../../../src/tools/edit/check-content.ts';
import { newEntry } from '../../../../src/tools/edit/new-entry.ts';
import { run } from './run.ts';

const figure = 'statistics/branches.yaml';
const source = ['--paragraph', 'P1', '--phrase', '分馆270家'];

function read(copy: Project, file: string): string {
  return readFileSync(join(copy.content, file), 'utf8');
}

test('A new observation is one line more, and passes the check.', async () => {
  const copy = contentCopy();
  const windows = read(copy, figure).replaceAll('\n', '\r\n');
  writeFileSync(join(copy.content, figure), windows);
  const { status, output } = await run(newEntry, copy, [
    'observation',
    'branches',
    '270',
    '--period',
    '2024',
    ...source,
  ]);
  expect(output).toMatch(/\+ \d+ \| {3}- \{ value: 270, qualifier: exact/);
  expect(output).not.toContain('错误：');
  expect(status).toBe(0);
  const lines = read(copy, figure).split('\r\n');
  const line = lines.findIndex((one) => one.includes('value: 270'));
  expect(lines.toSpliced(line, 1).join('\r\n')).toBe(windows);
  expect((await run(checkContent, copy, [])).status).toBe(0);
});

test('As npm passes it without its two hyphens, the period is still found.', async () => {
  const copy = contentCopy();
  const env = { npm_lifecycle_event: 'new', npm_config_period: 'true' };
  const { output } = await run(newEntry, copy, ['observation', 'branches', '270', '2024'], env);
  expect(output).toContain('period: { kind: year, year: 2024 }');
  expect(output).toContain('source.phrase');
});

test('What the command does not name is asked, in the language asked for.', async () => {
  const copy = contentCopy();
  const args = ['observation', 'branches', '270', '--ask', '--lang', 'en'];
  const { output } = await run(newEntry, copy, args, {}, '2024\nP1\n分馆270家\n');
  expect(output).toContain('The period (2024, past-years-3');
  expect(output).toContain('paragraph: P1, printed: "270家", phrase: 分馆270家');
});

test.each([
  [
    'a figure that is not there',
    ['observation', 'branch', '270', '--period', '2024'],
    '是不是想写“branches”？',
  ],
  [
    'a period that has a value',
    ['observation', 'branches', '270', '--period', 'to-date'],
    '这个时段已经有数了',
  ],
  ['a year before one that is there', ['observation', 'loans', '270', '--period', '2020'], '更晚年份'],
  ['a thing that cannot be made', ['page'], 'npm run new section'],
  ['a flag that is none', ['term', 'a', '--colour', 'red'], '--colour'],
])('%s is refused, and no file changes.', async (_, args, said) => {
  const copy = contentCopy();
  const before = [figure, 'statistics/loans.yaml'].map((file) => read(copy, file));
  const { status, errors } = await run(newEntry, copy, args);
  expect(status).toBe(1);
  expect(errors).toContain(said);
  expect(errors).not.toContain('    at ');
  expect([figure, 'statistics/loans.yaml'].map((file) => read(copy, file))).toEqual(before);
});

test('An honour is made by answering questions in Chinese, and what is still empty is named.', async () => {
  const copy = contentCopy();
  const { status, output } = await run(
    newEntry,
    copy,
    ['honour', '--ask'],
    {},
    'test-honour\n测试用的荣誉\nHonour of a Test\n1\n',
  );
  expect(output).toContain('新增荣誉。');
  expect(output).toContain('还要补上');
  expect(output).toContain('（source.phrase）');
  expect(read(copy, 'honours/test-honour.yaml')).toMatch(/^level: municipal$/m);
  expect(status).toBe(0);
  expect((await run(checkContent, copy, [])).status).toBe(1);
});

test('Nothing is written over: a file that is there stays.', async () => {
  const copy = contentCopy();
  const before = read(copy, 'glossary/public-reading.yaml');
  expect((await run(newEntry, copy, ['term', 'public-reading'])).status).toBe(1);
  expect((await run(newEntry, copy, ['term', '../../escaped'])).status).toBe(1);
  expect(read(copy, 'glossary/public-reading.yaml')).toBe(before);
  expect(existsSync(join(copy.root, '..', 'escaped.yaml'))).toBe(false);
});
