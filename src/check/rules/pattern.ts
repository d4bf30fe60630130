import { error, type Issue, type IssueCode, type IssueWords } from '../../content/reader/issue.ts';
import type { Passage } from '../passage.ts';
import { COMPONENT } from '../prose-passage.ts';

/** A slip that an expression finds; the first of its kind in a passage is told. */
export interface Pattern {
  readonly code: IssueCode;
  readonly expression: RegExp;
  /** The text that is looked through, as long as that of the passage; none where the slip cannot be. */
  readonly within: (passage: Passage) => string | undefined;
  readonly words: (found: string) => IssueWords;
}

/** What patterns find in a passage. */
export function found(patterns: readonly Pattern[], passage: Passage): Issue[] {
  return patterns.flatMap(({ code, expression, within, words }) => {
    const match = expression.exec(within(passage) ?? '');
    if (!match) return [];
    const place = passage.at(match.index, match.index + match[0].length);
    return [error(code, place, words(match[0].replaceAll(COMPONENT, '').trim()))];
  });
}
