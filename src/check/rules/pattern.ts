import { codeOf, type FoundKey } from '../../words/mistakes/told.ts';
import type { Passage } from '../../content/loaded/passage.ts';
import { COMPONENT } from '../../content/loaded/prose-passage.ts';
import { type After, defineRule, type Rule } from '../rule.ts';

/** A slip that an expression finds; the first of its kind in a passage is told. */
export interface Pattern {
  readonly key: FoundKey;
  readonly expression: RegExp;
  /** What is looked through: as long as the passage; nothing where the slip cannot be. */
  readonly within: (passage: Passage) => string | undefined;
  /** What to write instead, where that is known: nothing at all is an empty text. */
  readonly suggestion?: string;
}

/** A rule that is a table of patterns. */
export function patternRule(patterns: readonly Pattern[], after: readonly After[] = []): Rule {
  return defineRule({
    scope: 'passage',
    after,
    codes: patterns.map(({ key }) => codeOf(key)),
    check: (passage, { tell }) => {
      for (const { key, expression, within, suggestion } of patterns) {
        const match = expression.exec(within(passage) ?? '');
        if (!match) continue;
        const found = match[0].replaceAll(COMPONENT, '').trim();
        tell(key, passage.at(match.index, match.index + match[0].length), { found, suggestion });
      }
    },
  });
}
