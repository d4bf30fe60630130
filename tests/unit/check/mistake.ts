import { expect, test } from 'vitest';
import type { Issue, IssueCode } from '../../../src/content/reader/issue.ts';
import { ContentCopy } from './content-copy.ts';

/** Where a mistake should be found: a file of the content folder, and a line of it, by number or by what the line holds. */
export interface Expected {
  readonly file: string;
  readonly line: number | string;
  readonly field?: string;
}

/** A mistake: what the checker should say of it, in a sentence; its code; and the hand that makes it. */
export type Mistake = readonly [title: string, code: IssueCode, make: (content: ContentCopy) => Expected];

/** Tests that each mistake, made alone in a copy of the real content, gives exactly one issue, in the right place. */
export function testMistakes(mistakes: readonly Mistake[]): void {
  test.each(mistakes)('%s', (_, code, make) => {
    const content = new ContentCopy();
    const { file, line, field } = make(content);
    // That the English is now older than its original is asked about, and tested by itself.
    const issues = content.check().filter(({ severity }) => severity === 'error');
    expect(issues.map(whereAndWhat)).toEqual([
      {
        code,
        file: `content/${file}`,
        line: typeof line === 'number' ? line : content.lineOf(file, line),
        ...(field === undefined ? {} : { field }),
      },
    ]);
    expectWords(issues[0]);

    function whereAndWhat(issue: Issue) {
      return {
        code: issue.code,
        file: issue.file,
        line: issue.line,
        ...(field === undefined ? {} : { field: issue.field }),
      };
    }
  });
}

/** An issue says what is wrong and what to do, in Chinese and in English, in whole sentences. */
export function expectWords(issue: Issue | undefined): void {
  for (const words of [issue?.message, issue?.fix]) {
    expect(words?.zh).toMatch(/\p{Script=Han}.*[。？]$/su);
    expect(words?.en).toMatch(/^[“A-Z<\d].*[.?…]$/su);
    expect(words?.zh).not.toMatch(/undefined|\[object|[，。：；]{2}/);
    expect(words?.en).not.toMatch(/undefined|\[object| {2}/);
  }
}
