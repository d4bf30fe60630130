import type { Issue } from '../../../../src/content/reader/issue.ts';

/** An issue with everything that is asked for put over it. */
export function anIssue(over: Partial<Issue> = {}): Issue {
  return {
    code: 'wrong-type',
    severity: 'error',
    file: 'content/statistics/a.yaml',
    line: 2,
    column: 8,
    endLine: 2,
    endColumn: 12,
    field: 'value',
    text: '266家',
    message: { zh: '写错了。', en: 'Written wrong.' },
    fix: { zh: '只写数字。', en: 'Write the number.' },
    ...over,
  };
}
