import { expect, test } from 'vitest';
import {
  annotation,
  ciSummary,
  escapeData,
  escapeProperty,
  quotedForRunner,
} from '../../../../src/tools/report/github.ts';
import { anIssue } from './an-issue.ts';

test('The message of an annotation is escaped so that it stays on one line.', () => {
  expect(escapeData('100%\r\nof it: a, b')).toBe('100%25%0D%0Aof it: a, b');
});

test('A property of an annotation also has no colon and no comma.', () => {
  expect(escapeProperty('a:b,c%\n')).toBe('a%3Ab%2Cc%25%0A');
});

test('An annotation names the file, the stretch and what to do in both languages.', () => {
  expect(annotation(anIssue(), 'site/content/a,b.yaml')).toBe(
    '::error file=site/content/a%2Cb.yaml,line=2,endLine=2,col=8,endColumn=12,title=内容错误 · wrong-type::写错了。%0A改法：只写数字。%0AWritten wrong.%0AFix: Write the number.',
  );
  expect(annotation(anIssue({ severity: 'warning' }), 'a.yaml')).toMatch(/^::warning file=a\.yaml,/);
});

test('Content that looks like a command to the runner stays content.', () => {
  const message = { zh: '::error::x\n::add-mask::y', en: 'x' };
  expect(annotation(anIssue({ message }), 'a.yaml').split('\n')).toHaveLength(1);
  expect(quotedForRunner('::add-mask::secret', 'token')).toBe(
    '::stop-commands::token\n::add-mask::secret\n::token::',
  );
});

test('The summary counts, and keeps every text inside its cell.', () => {
  const hostile = anIssue({ message: { zh: '<img src=x> | [a](b)\n`x`', en: '@everyone' } });
  const summary = ciSummary([hostile, anIssue({ severity: 'warning' })]);
  expect(summary).toContain('1个文件里有1处错误，1处提醒');
  const rows = summary.split('\n').filter((line) => line.startsWith('|'));
  expect(rows).toHaveLength(4);
  expect(rows.every((row) => row.split('|').length === 5)).toBe(true);
  expect(summary).not.toMatch(/<img|\]\(b\)|@everyone/);
});

test('A summary of very many issues stays within what GitHub takes, and says how many are left out.', () => {
  const summary = ciSummary(Array.from({ length: 5000 }, () => anIssue()));
  expect(Buffer.byteLength(summary)).toBeLessThan(1_000_000);
  expect(summary).toContain('另有4700处');
});
