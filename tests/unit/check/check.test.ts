import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readArticle } from '../../../src/content/reader/article.ts';
import { check } from '../../../src/check/check.ts';
import { onDisk } from '../../../src/content/reader/disk.ts';
import { readEntry } from '../../../src/content/reader/entry.ts';
import { compareIssues } from '../../../src/content/reader/issue.ts';
import { SourceText } from '../../../src/content/reader/source-text.ts';
import { statistic } from '../../../src/content/schemas/statistic.ts';
import { ContentCopy, REAL_CONTENT } from './content-copy.ts';
import { expectWords } from './mistake.ts';

test('The real content has no issue.', () => {
  expect(check(onDisk(REAL_CONTENT))).toEqual([]);
});

test('Several mistakes are told together, in the order of files and lines.', () => {
  const content = new ContentCopy();
  content.edit('statistics/reading-rooms.yaml', 'theme: venues', 'theme: venue');
  content.edit('statistics/reading-rooms.yaml', 'value: 266', 'value: 266家');
  content.edit('honours/national-civilised-unit.yaml', /^level: .*$/m, 'level: world');
  const issues = content.check();
  expect(issues.map(({ file, line }) => [file, line])).toEqual([
    ['content/honours/national-civilised-unit.yaml', 5],
    ['content/statistics/reading-rooms.yaml', 1],
    ['content/statistics/reading-rooms.yaml', 14],
  ]);
  expect(issues.toSorted(compareIssues)).toEqual(issues);
});

test('CRLF line ends and a byte-order mark are no mistakes, and lines are still right.', () => {
  const content = new ContentCopy();
  for (const file of ['sections/values/zh.mdx', 'statistics/reading-rooms.yaml', 'site/home.yaml']) {
    content.write(file, `\uFEFF${content.read(file).replaceAll('\n', '\r\n')}`);
  }
  expect(content.errors()).toEqual([]);
  content.append('sections/values/zh.mdx', '\r\n共266家。\r\n');
  expect(content.errors()).toMatchObject([
    {
      code: 'typed-digit',
      text: '266',
      line: content.lineOf('sections/values/zh.mdx', '共266家'),
      column: 2,
    },
  ]);
});

test('A folder that is empty or not there is told, not thrown.', () => {
  const empty = mkdtempSync(join(tmpdir(), 'empty-'));
  const issues = [...check(onDisk(empty)), ...check(onDisk(join(empty, 'nowhere')))];
  rmSync(empty, { recursive: true });
  expect(new Set(issues.map(({ code }) => code))).toEqual(new Set(['missing-file', 'missing-language']));
  for (const issue of issues) expectWords(issue);
});

test('A file cut off anywhere is read or told, never thrown.', () => {
  const article = readFileSync(join(REAL_CONTENT, 'sections/values/zh.mdx'), 'utf8');
  const figure = readFileSync(join(REAL_CONTENT, 'statistics/reading-rooms.yaml'), 'utf8');
  for (let end = 0; end < article.length; end += 7) {
    const { issues } = readArticle('zh', new SourceText('zh.mdx', article.slice(0, end)));
    for (const issue of issues) expectWords(issue);
  }
  for (let end = 0; end < figure.length; end += 1) {
    const reading = readEntry('a', new SourceText('a.yaml', figure.slice(0, end)), statistic);
    if ('issues' in reading) for (const issue of reading.issues) expectWords(issue);
  }
}, 60_000);
