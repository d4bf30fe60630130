import { codeOf, type FoundKey, type MendedKey } from '../../words/mistakes/told.ts';
import type { After, Rule } from '../rule.ts';
import { COMPONENT, defineRule, type Locale, type Passage } from '../vocabulary.ts';

/** A row of a table of patterns: a slip, where it is looked for, and what to write instead, where that is known: nothing at all is an empty text. */
type Pattern = {
  /** The first that it finds in a passage is told; each, where it is global. */
  readonly expression: RegExp;
  /** The language in which it is a slip; both, where none is named. */
  readonly locale?: Locale;
  /** The passages in which it is one; all, where nothing is said. */
  readonly where?: (passage: Passage) => boolean;
  /** A text with what is no slip in it blanked. */
  readonly read?: (text: string) => string;
} & (
  | { readonly key: FoundKey; readonly suggestion?: string }
  | { readonly key: MendedKey; readonly mended: (found: string) => string }
);

/** A rule that is a table of patterns. */
export function patternRule(patterns: readonly Pattern[], after: readonly After[] = []): Rule {
  return defineRule({
    scope: 'passage',
    after,
    codes: patterns.map(({ key }) => codeOf(key)),
    check: (passage, { tell }) => {
      for (const pattern of patterns) {
        const { expression, locale = passage.locale, where, read } = pattern;
        if (locale !== passage.locale || where?.(passage) === false) continue;
        const text = read ? read(passage.text) : passage.text;
        for (const match of expression.global ? text.matchAll(expression) : [expression.exec(text)]) {
          if (!match) continue;
          const { 0: written, index } = match;
          const found = written.replaceAll(COMPONENT, '').trim();
          const place = passage.at(index, index + written.length);
          if ('mended' in pattern) tell(pattern.key, place, { found, suggestion: pattern.mended(written) });
          else tell(pattern.key, place, { found, suggestion: pattern.suggestion });
        }
      }
    },
  });
}

/** Whether a passage is of the text of an article. */
export const isProse = ({ kind }: Passage): boolean => kind === 'prose';

/** Blanks what an expression finds in a text, which stays as long. */
export function without(expression: RegExp): (text: string) => string {
  return (text) => text.replace(expression, (part) => 'x'.repeat(part.length));
}

/** Whether a text is in Chinese, more than by a name or two. */
export const isInChinese = (text: string): boolean =>
  (text.match(/\p{Script=Han}/gu)?.length ?? 0) * 3 > text.length;
