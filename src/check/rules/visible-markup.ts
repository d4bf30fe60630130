import type { MdastNode } from 'satteri';
import type { PlainKey } from '../../words/mistakes/told.ts';
import type { Prose } from '../../content/reader/prose.ts';
import type { Span } from '../../content/reader/source-text.ts';
import { defineRule } from '../rule.ts';
import type { Tell } from '../../content/reader/issue.ts';

const SIGNS: readonly (readonly [PlainKey<'visible-markup'>, RegExp])[] = [
  [
    'visible-markup.tag',
    /(?:[[<《〈]|&lt;)?\s*\/?(?:Stat|Term)\s+id\s*[=:].*?(?:\/?[\]>》〉]|&gt;|$)|&lt;\s*\/?[A-Za-z][^&]*&gt;/m,
  ],
  ['visible-markup.backslash', /\\(?![!-/:-@[-`{-~\r\n]|$)/],
  ['visible-markup.asterisk', /(?<!\\)\*+/],
  ['visible-markup.underscore', /(?<!\\)(?:__|_(?=\p{Script=Han})|(?<=[\p{Script=Han}。，”])_|~~|`+)/u],
  ['visible-markup.heading', /^[#＃]{1,6}/],
  ['visible-markup.list', /^(?:[-+*－—•·●◆■▪](?=\s*\p{L})|[（(]?\d+[)）.、](?=\p{L}))/u],
  [
    'visible-markup.link',
    /(?:[[［【][^[\]]*)?[\]］】]\s?[(（]\s*(?:\/|https?:|#)[^)）]*[)）]?|(?:\[[^[\]]*)?\]\[(?:[^[\]]*\])?|!\[|[\]］][(（]\s*[)）]/,
  ],
  ['visible-markup.table', /^\s*\|.*|\|\s*:?-{3,}.*|(?<=\S)\s*\|\s*\S[^|\n]*\|/m],
];

/** No sign of markup shows on the page because it did not work; the first in a block. */
export const markupDoesNotShow = defineRule({
  scope: 'prose',
  codes: ['empty-heading', 'visible-markup'],
  check: (prose, { tell }) => {
    for (const node of prose.nodes) {
      if (node.type === 'paragraph' || node.type === 'heading') inBlock(node, prose, tell);
      if (node.type !== 'heading') continue;
      if (node.children.length === 0) tell('empty-heading', prose.at(node));
      // A line of strokes right below a line of text makes a heading of it.
      else if (!/^\s*#/.test(prose.written(node))) tell('visible-markup.underline', prose.at(node));
    }
  },
});

function inBlock(block: MdastNode, prose: Prose, tell: Tell<'visible-markup'>): void {
  const texts = textSpans(block, prose);
  for (const [key, expression] of SIGNS)
    for (const { start, end } of texts) {
      const found = expression.exec(prose.source.text.slice(start, end));
      // What stands at the start of a line does so only in the first piece, or after a line end.
      if (!found || (expression.source.startsWith('^') && start !== prose.span(block).start)) continue;
      const from = start + found.index;
      tell(key, prose.source.place({ start: from, end: from + found[0].length }));
      return;
    }
}

function textSpans(node: MdastNode, prose: Prose): Span[] {
  if (node.type === 'text') return [prose.span(node)];
  return 'children' in node ? node.children.flatMap((child) => textSpans(child, prose)) : [];
}
