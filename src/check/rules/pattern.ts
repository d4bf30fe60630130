import type { IssueCode, Words } from '../../content/reader/issue.ts';
import type { Passage } from '../passage.ts';
import { COMPONENT } from '../prose-passage.ts';
import type { Tell } from '../rule.ts';

/** A slip that an expression finds; the first of its kind in a passage is told. */
export interface Pattern<Code extends IssueCode> {
  readonly code: Code;
  readonly expression: RegExp;
  readonly words: (found: string) => Words;
  /** What is looked through where that is not the text of all patterns: as long as the passage; nothing where the slip cannot be. */
  readonly within?: ((passage: Passage) => string | undefined) | undefined;
}

/** A row of a table of patterns. */
export function pattern<Code extends IssueCode>(
  code: Code,
  expression: RegExp,
  words: Pattern<Code>['words'],
  within?: Pattern<Code>['within'],
): Pattern<Code> {
  return { code, expression, words, within };
}

/** Tells of what patterns find in a passage, in a text of the same length. */
export function tellFound<Code extends IssueCode>(
  patterns: readonly Pattern<Code>[],
  passage: Passage,
  text: string | undefined,
  tell: Tell<Code>,
): void {
  for (const { code, expression, words, within } of patterns) {
    const match = expression.exec((within ? within(passage) : text) ?? '');
    if (!match) continue;
    const place = passage.at(match.index, match.index + match[0].length);
    tell(code, place, words(match[0].replaceAll(COMPONENT, '').trim()));
  }
}
