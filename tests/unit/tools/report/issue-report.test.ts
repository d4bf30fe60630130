import { expect, test } from 'vitest';
import { countLine } from '../../../../src/tools/report/report.ts';
import { wholeFile } from '../../../../src/content/reader/issue.ts';
import { issueRecord, issueReport } from '../../../../src/tools/report/issue-report.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { anIssue } from '../edit/an-issue.ts';

const on = (line: number, column: number, endColumn: number) => ({ line, column, endLine: line, endColumn });

const files = {
  'content/statistics/a.yaml': 'order: 1\r\nvalue: 266家\r\n',
  'content/b.yaml': '\uFEFForder: x\n',
};

test('The report groups by file, shows each line and counts at the end, in Chinese.', () => {
  const issues = [
    anIssue(),
    anIssue({ ...on(1, 1, 6), field: 'order', text: 'order', severity: 'warning' }),
    anIssue({ file: 'content/b.yaml', ...on(1, 8, 9), text: 'x', suggestion: '1' }),
  ];
  expect(issueReport(issues, 'zh', temporaryFolder(files))).toBe(`content/statistics/a.yaml
  第2行第8列（value）
    2 | value: 266家
      |        ^^^^^
  错误：写错了。
  改法：只写数字。

  第1行第1列（order）
    1 | order: 1
      | ^^^^^
  提醒：写错了。
  改法：只写数字。

content/b.yaml
  第1行第8列（value）
    1 | order: x
      |        ^
  错误：写错了。
  改法：只写数字。
  可写成：1

内容检查：2个文件里有2处错误，1处提醒。改好之前不能发布。`);
});

test('The report says the same in English.', () => {
  expect(issueReport([anIssue()], 'en', temporaryFolder(files))).toBe(`content/statistics/a.yaml
  line 2, column 8 (value)
    2 | value: 266家
      |        ^^^^^
  Error: Written wrong.
  Fix: Write the number.

Content check: 1 error in 1 file. Nothing can be published until they are mended.`);
});

test('A file that is not there, or that as a whole is wrong, has no line to show.', () => {
  const missing = anIssue({
    ...wholeFile('content/none.yaml'),
    field: undefined,
    text: undefined,
  });
  expect(issueReport([missing], 'zh', temporaryFolder())).toMatch(
    /^content\/none\.yaml\n {2}错误：写错了。\n {2}改法/,
  );
});

test('Content without a mistake has no report, and a line that says so.', () => {
  expect(issueReport([], 'zh', temporaryFolder())).toBe('');
  expect(countLine([], 'zh')).toBe('内容检查：没有错误。');
  expect(countLine([], 'en')).toBe('Content check: no errors.');
  expect(countLine([anIssue({ severity: 'warning' })], 'zh')).toBe(
    '内容检查：1个文件里有0处错误，1处提醒。可以发布。',
  );
});

test('An issue for other programs has every key whatever it lacks, and never its repair.', () => {
  const bare = anIssue({ field: undefined, text: undefined });
  const full = anIssue({ suggestion: '266', repair: { from: 1, to: 2, insert: 'x' } });
  expect(Object.keys(issueRecord(bare))).toEqual(Object.keys(issueRecord(full)));
  expect(issueRecord(bare)).toMatchObject({ field: null, text: null, suggestion: null, repairable: false });
  expect(issueRecord(full)).toMatchObject({ suggestion: '266', repairable: true });
  expect(issueRecord(full)).not.toHaveProperty('repair');
});
