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
import { wordFailures } from '../../content/corpus/score.ts';
import { EditedContent, REAL_CONTENT } from '../../support/edited-content.ts';

test('The real content has no issue.', () => {
  expect(check(onDisk(REAL_CONTENT))).toEqual([]);
});

test('Several mistakes are told together, in the order of files and lines.', () => {
  const content = new EditedContent();
  content.edit('statistics/reading-rooms.yaml', /^order: .*$/m, 'order: 0');
  content.edit('statistics/reading-rooms.yaml', 'value: 266', 'value: 266家');
  content.edit('honours/national-civilised-unit.yaml', /^level: .*$/m, 'level: world');
  const issues = content.check();
  expect(issues.map(({ file, line }) => [file, line])).toEqual([
    ['content/honours/national-civilised-unit.yaml', 5],
    ['content/statistics/reading-rooms.yaml', 2],
    ['content/statistics/reading-rooms.yaml', 17],
  ]);
  expect(issues.toSorted(compareIssues)).toEqual(issues);
});

test('CRLF line ends and a byte-order mark are no mistakes, and lines are still right.', () => {
  const content = new EditedContent();
  for (const file of ['sections/values/zh.mdx', 'statistics/reading-rooms.yaml', 'site/home.yaml']) {
    content.write(file, `\uFEFF${content.text(file).replaceAll('\n', '\r\n')}`);
  }
  expect(content.errors()).toEqual([]);
  content.append('sections/values/zh.mdx', '\r\n共266家。\r\n');
  const [typed, ...others] = content.errors();
  expect(others).toEqual([]);
  expect(typed).toMatchObject({ code: 'typed-digit', text: '266', column: 2 });
  expect(typed && content.textAt(typed)).toBe('266');
});

test.each([
  ['sections/values/zh.mdx', 'id="activities"', 'id="activites"', 'activities'],
  [
    'sections/values/zh.mdx',
    '## 思想引领',
    '## 思想引领\n\n发出电子阅读卡37万张。',
    '<Stat id="e-reading-cards" />',
  ],
  ['statistics/reading-rooms.yaml', 'definition:', 'defenition:', 'definition'],
  ['honours/national-civilised-unit.yaml', 'level: national', 'level: 国家级', 'national'],
])('In %s, for “%s” written as “%s”, “%s” is suggested.', (file, from, to, suggestion) => {
  const content = new EditedContent();
  content.edit(file, from, to);
  const [issue] = content.errors();
  expect(issue?.suggestion).toBe(suggestion);
  expect(issue?.fix.zh).toContain(suggestion);
  expect(issue?.fix.en).toContain(suggestion);
});

test('Markup as an example in a message names a figure or a term that the content has.', () => {
  const content = new EditedContent();
  content.append('sections/values/zh.mdx', '\n书屋<Stat id=reading-rooms />。\n');
  content.append('sections/values/en.mdx', '\nRooms</Term>.\n');
  const [term, figure] = ['glossary', 'statistics'].map(
    (folder) => new RegExp(`${folder}/(.*)\\.yaml`).exec(content.list().join('\n'))?.[1],
  );
  expect(content.errors().map(({ fix }) => fix.en)).toEqual([
    expect.stringContaining(`<Term id="${term}">…</Term>`),
    expect.stringContaining(`<Stat id="${figure}" />`),
  ]);
});

test('An arrow in what an editor wrote stays in what is said of it, and the remedy is the checker’s own.', () => {
  const content = new EditedContent();
  content.append('sections/values/zh.mdx', '\n书屋建成了（待补 → 数据）。\n');
  const [issue] = content.errors();
  expect(issue?.message.zh).toContain('“（待补 → 数据）”');
  expect(issue?.fix.zh).toMatch(/^补全以后删去它/);
});

test('A theme and a level of an editor’s own may be used as soon as their files are there, and are offered to who mistypes them.', () => {
  const content = new EditedContent();
  content.write('themes/health.yaml', 'order: 90\nname:\n  zh: 健康\n  en: Health\n');
  content.write(
    'levels/county.yaml',
    'order: 90\nname:\n  zh: 全县\n  en: County\nheading:\n  zh: 县级\n  en: County\n',
  );
  content.edit('statistics/reading-rooms.yaml', 'theme: venues', 'theme: health');
  content.edit('honours/hardship-relief-collective.yaml', 'level: not-stated', 'level: county');
  expect(content.errors()).toEqual([]);
  content.edit('statistics/reading-rooms.yaml', 'theme: health', 'theme: 健康');
  content.edit('honours/hardship-relief-collective.yaml', 'level: county', 'level: countty');
  expect(content.errors().map(({ suggestion }) => suggestion)).toEqual(['county', 'health']);
});

test('Where there is no theme yet, a figure’s is to be added first.', () => {
  const content = new EditedContent();
  for (const file of content.list()) if (file.startsWith('themes/')) content.remove(file);
  const [issue] = content.errors().filter(({ file }) => file === 'content/statistics/reading-rooms.yaml');
  expect(issue).toMatchObject({ code: 'invalid-option', fix: { en: 'Add it to content/themes first.' } });
});

test('A folder that is empty or not there is told, not thrown.', () => {
  const empty = mkdtempSync(join(tmpdir(), 'empty-'));
  const issues = [...check(onDisk(empty)), ...check(onDisk(join(empty, 'nowhere')))];
  rmSync(empty, { recursive: true });
  expect(new Set(issues.map(({ code }) => code))).toEqual(new Set(['missing-file', 'missing-language']));
  expect(issues.flatMap(wordFailures)).toEqual([]);
});

test('A file cut off anywhere is read or told, never thrown.', () => {
  const article = readFileSync(join(REAL_CONTENT, 'sections/values/zh.mdx'), 'utf8');
  const figure = readFileSync(join(REAL_CONTENT, 'statistics/reading-rooms.yaml'), 'utf8');
  for (let end = 0; end < article.length; end += 7) {
    const { issues } = readArticle('sections', 'zh', new SourceText('zh.mdx', article.slice(0, end)));
    expect(issues.flatMap(wordFailures)).toEqual([]);
  }
  for (let end = 0; end < figure.length; end += 1) {
    const reading = readEntry('a', new SourceText('a.yaml', figure.slice(0, end)), statistic);
    if ('issues' in reading) expect(reading.issues.flatMap(wordFailures)).toEqual([]);
  }
}, 60_000);
