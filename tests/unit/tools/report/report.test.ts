import { expect, test } from 'vitest';
import { type Issue, wholeFile } from '../../../../src/content/reader/issue.ts';
import type { Locale } from '../../../../src/figure/locale.ts';
import { formatReport } from '../../../../src/tools/report/report.ts';

const issue: Issue = {
  code: 'wrong-type',
  severity: 'error',
  file: 'content/statistics/a.yaml',
  line: 14,
  column: 12,
  endLine: 14,
  endColumn: 15,
  field: 'observations[0].source.printed',
  message: { zh: '错了。', en: 'Wrong.' },
  fix: { zh: '改。', en: 'Mend it.' },
};

const printed = (one: Issue, locale: Locale) => formatReport([one], locale, () => undefined).split('\n\n')[0];

test('An issue is printed in Chinese with its place, what is wrong and what to do.', () => {
  expect(printed(issue, 'zh')).toBe(
    'content/statistics/a.yaml\n  第14行第12列（observations第1项的source.printed）\n  错误：错了。\n  改法：改。',
  );
});

test('An issue is printed in English with its place, what is wrong and what to do.', () => {
  expect(printed(issue, 'en')).toBe(
    'content/statistics/a.yaml\n  line 14, column 12 (observations, item 1, source.printed)\n  Error: Wrong.\n  Fix: Mend it.',
  );
});

test('An issue of a whole file names no line.', () => {
  const { field: _, ...rest } = issue;
  const whole: Issue = { ...rest, severity: 'warning', ...wholeFile(issue.file) };
  expect(printed(whole, 'zh')).toBe('content/statistics/a.yaml\n  提醒：错了。\n  改法：改。');
  expect(printed(whole, 'en')).toBe('content/statistics/a.yaml\n  Note: Wrong.\n  Fix: Mend it.');
});
