import type { Passage } from '../passage.ts';
import { defineRule } from '../rule.ts';
import { type Pattern, pattern, tellFound } from './pattern.ts';

/** In a title a space parts two halves; between single characters it is there to make them wide. */
const TITLE = /(?:^|\.)(?:title|name|shortName|heading|line)(?:\.|$)/;
const SPACED = {
  text: /(?<=[\p{Script=Han}，。；：、！？])[ \u00A0]+(?=\p{Script=Han})/u,
  title:
    /(?<=(?<!\p{Script=Han})\p{Script=Han})[ \u00A0]+(?=\p{Script=Han}(?!\p{Script=Han}))|(?<=\p{Script=Han})[ \u00A0]{2,}(?=\p{Script=Han})/u,
} as const;

const SPACE: ReturnType<Pattern<'space-in-chinese'>['words']> = [
  '汉字之间有空格，网页上会断开。 → 删去空格；要停顿就用标点。',
  'A space stands between Chinese characters and would show as a gap. → Delete it, or write a mark where there is a pause.',
  { suggestion: '' },
];

function isTitle({ field = '', kind }: Passage): boolean {
  return kind !== 'prose' && TITLE.test(field);
}

/** A slogan of two halves keeps its space in quotation marks. */
function withoutQuotes(text: string): string {
  return text.replace(/“[^”]*”|《[^》]*》/g, (quoted) => 'x'.repeat(quoted.length));
}

const GAPS = [
  pattern(
    'space-in-chinese',
    SPACED.text,
    () => SPACE,
    (passage) => (passage.locale === 'zh' && !isTitle(passage) ? withoutQuotes(passage.text) : undefined),
  ),
  pattern(
    'space-in-chinese',
    SPACED.title,
    () => SPACE,
    (passage) => (passage.locale === 'zh' && isTitle(passage) ? withoutQuotes(passage.text) : undefined),
  ),
];

/** No space stands between Chinese characters, where it would show as a gap. */
export const chineseHasNoGaps = defineRule({
  id: 'chinese-has-no-gaps',
  scope: 'passage',
  // What was pasted along has spaces of its own.
  after: ['pasted-columns', 'left-over-line', 'line-as-heading', 'draft-remark', 'odd-space'],
  codes: ['space-in-chinese'],
  check: (passage, { tell }) => tellFound(GAPS, passage, undefined, tell),
});
