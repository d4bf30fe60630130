import type { Passage } from '../../content/loaded/passage.ts';
import { patternRule } from './pattern.ts';

/** In a title a space parts two halves; between single characters it is there to make them wide. */
const TITLE = /(?:^|\.)(?:title|name|shortName|heading|line)(?:\.|$)/;
const SPACED = {
  text: /(?<=[\p{Script=Han}，。；：、！？])[ \u00A0]+(?=\p{Script=Han})/u,
  title:
    /(?<=(?<!\p{Script=Han})\p{Script=Han})[ \u00A0]+(?=\p{Script=Han}(?!\p{Script=Han}))|(?<=\p{Script=Han})[ \u00A0]{2,}(?=\p{Script=Han})/u,
} as const;

function isTitle({ field = '', kind }: Passage): boolean {
  return kind !== 'prose' && TITLE.test(field);
}

/** A slogan of two halves keeps its space in quotation marks. */
function withoutQuotes(text: string): string {
  return text.replace(/“[^”]*”|《[^》]*》/g, (quoted) => 'x'.repeat(quoted.length));
}

/** No space stands between Chinese characters, where it would show as a gap. */
export const chineseHasNoGaps = patternRule(
  [
    {
      key: 'space-in-chinese',
      expression: SPACED.text,
      within: (passage) =>
        passage.locale === 'zh' && !isTitle(passage) ? withoutQuotes(passage.text) : undefined,
      suggestion: '',
    },
    {
      key: 'space-in-chinese',
      expression: SPACED.title,
      within: (passage) =>
        passage.locale === 'zh' && isTitle(passage) ? withoutQuotes(passage.text) : undefined,
    },
  ],
  // What was pasted along has spaces of its own.
  ['pasted-columns', 'left-over-line', 'line-as-heading', 'draft-remark', 'odd-space'],
);
