import type { MdastNode } from 'satteri';
import { isNote, type Prose } from '../../content/reader/prose.ts';
import { type Span, spanOf } from '../../content/reader/source-text.ts';
import type { PlainKey } from '../../words/mistakes/told.ts';
import { defineRule } from '../rule.ts';

const UNSUPPORTED: Readonly<
  Record<string, PlainKey<'unsupported-markdown' | 'import-or-export' | 'expression'>>
> = {
  html: 'unsupported-markdown.html',
  image: 'unsupported-markdown.image',
  imageReference: 'unsupported-markdown.image',
  table: 'unsupported-markdown.table',
  delete: 'unsupported-markdown.delete',
  footnoteReference: 'unsupported-markdown.footnote',
  footnoteDefinition: 'unsupported-markdown.footnote',
  code: 'unsupported-markdown.code',
  mdxjsEsm: 'import-or-export',
  mdxFlowExpression: 'expression',
  mdxTextExpression: 'expression',
};

/** Prose is words: no expressions but comments, no import or export, and none of the Markdown the pages have no form for. */
export const markupIsPlain = defineRule({
  scope: 'prose',
  codes: ['unsupported-markdown', 'import-or-export', 'expression'],
  check: ({ nodes, at, written, source }, { tell }) => {
    for (const node of nodes) {
      const what = UNSUPPORTED[node.type];
      // Braces with nothing between them are no note either.
      if (!what || (isNote(node) && written(node).includes('/*'))) continue;
      // All that a code block swallows is in no way wrong by itself.
      tell(what, node.type === 'code' ? source.place(source.line(at(node).line)) : at(node));
    }
  },
});

// biome-ignore format: one a line reads as a table
const SIGNS: readonly (readonly [PlainKey<'visible-markup'>, RegExp])[] = [
  ['visible-markup.tag', /(?:[[<《〈]|&lt;)?\s*\/?(?:Stat|Term)\s+id\s*[=:].*?(?:\/?[\]>》〉]|&gt;|$)|&lt;\s*\/?[A-Za-z][^&]*&gt;/m],
  ['visible-markup.backslash', /\\(?![!-/:-@[-`{-~\r\n]|$)/],
  ['visible-markup.asterisk', /(?<!\\)\*+/],
  ['visible-markup.underscore', /(?<!\\)(?:__|_(?=\p{Script=Han})|(?<=[\p{Script=Han}。，”])_|~~|`+)/u],
  ['visible-markup.heading', /^[#＃]{1,6}/],
  ['visible-markup.list', /^(?:[-+*－—•·●◆■▪](?=\s*\p{L})|[（(]?\d+[)）.、](?=\p{L}))/u],
  ['visible-markup.link', /(?:[[［【][^[\]]*)?[\]］】]\s?[(（]\s*(?:\/|https?:|#)[^)）]*[)）]?|(?:\[[^[\]]*)?\]\[(?:[^[\]]*\])?|!\[|[\]］][(（]\s*[)）]/],
  ['visible-markup.table', /^\s*\|.*|\|\s*:?-{3,}.*|(?<=\S)\s*\|\s*\S[^|\n]*\|/m],
];

/** No sign of markup shows on the page because it did not work, the first in a block; and headings, of the second level, have words. */
export const markupDoesNotShow = defineRule({
  scope: 'prose',
  codes: ['empty-heading', 'heading-level', 'visible-markup'],
  check: (prose, { tell }) => {
    for (const node of prose.nodes) {
      if (node.type !== 'heading' && node.type !== 'paragraph') continue;
      const [sign] = signsIn(node, prose);
      if (sign) tell(sign.key, prose.source.place(sign));
      if (node.type === 'paragraph') continue;
      const [place, written] = [prose.at(node), prose.written(node)];
      if (written.startsWith('#') && node.depth !== 2) tell('heading-level', place, { hashes: node.depth });
      if (node.children.length === 0) tell('empty-heading', place);
      // A line of strokes right below a line of text makes a heading of it.
      else if (!/^\s*#/.test(written)) tell('visible-markup.underline', place);
    }
  },
});

function signsIn(block: MdastNode, { span, source }: Prose): (Span & { key: PlainKey<'visible-markup'> })[] {
  const { start } = span(block);
  const texts = nodesWithin(block).flatMap((node) => (node.type === 'text' ? [span(node)] : []));
  return SIGNS.flatMap(([key, expression]) =>
    texts.flatMap((text) => {
      // What stands at the start of a line does so only in the first piece, or after a line end.
      const isThere = text.start === start || !expression.source.startsWith('^');
      const found = isThere && expression.exec(source.slice(text));
      return found ? [{ key, ...spanOf(found, text.start) }] : [];
    }),
  );
}

/** The nodes that stand inside a node. */
export function nodesWithin(node: MdastNode): MdastNode[] {
  return 'children' in node ? node.children.flatMap((child) => [child, ...nodesWithin(child)]) : [];
}

/** What web-page code such as &nbsp; or &zwnj; stands for. */
const UNSEEN = /[\u00A0\u00AD\u2000-\u200F\u2028-\u202F\u205F-\u206F\u3000\uFEFF]/;

/** No entity stands for a space or mark that cannot be seen, and no words are set as code. */
export const codeIsForNothing = defineRule({
  scope: 'prose',
  codes: ['odd-space', 'code-in-prose'],
  check: ({ nodes, span, at, written, source }, { tell }) => {
    for (const node of nodes) {
      if (node.type === 'inlineCode') tell('code-in-prose', at(node), { suggestion: node.value });
      if (node.type !== 'text' || !UNSEEN.test(node.value)) continue;
      const found = /&(?:[a-z]+|#\w+);/i.exec(written(node));
      if (found) tell('odd-space.entity', source.place(spanOf(found, span(node).start)), { text: found[0] });
    }
  },
});
