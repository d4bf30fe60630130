import type { MdastNode } from 'satteri';
import { type Span, spanOf } from '../../content/reader/source-text.ts';
import type { PlainKey } from '../../words/mistakes/told.ts';
import { defineRule, isNote, type Prose } from '../vocabulary.ts';

const UNSUPPORTED: Readonly<Record<string, PlainKey<'unsupported-markdown'>>> = {
  html: 'unsupported-markdown.html',
  image: 'unsupported-markdown.image',
  imageReference: 'unsupported-markdown.image',
  table: 'unsupported-markdown.table',
  delete: 'unsupported-markdown.delete',
  footnoteReference: 'unsupported-markdown.footnote',
  footnoteDefinition: 'unsupported-markdown.footnote',
  code: 'unsupported-markdown.code',
  mdxjsEsm: 'unsupported-markdown.import',
  mdxFlowExpression: 'unsupported-markdown.braces',
  mdxTextExpression: 'unsupported-markdown.braces',
};

// biome-ignore format: one a line reads as a table
const SIGNS: readonly (readonly [PlainKey<'visible-markup'>, RegExp])[] = [
  ['visible-markup.tag', /(?:[[<《〈]|&lt;)?\s*\/?(?:Stat|Term)\s+id\s*[=:].*?(?:\/?[\]>》〉]|&gt;|$)|&lt;\s*\/?[A-Za-z][^&]*&gt;|\/>/m],
  ['visible-markup.backslash', /\\(?![!-/:-@[-`{-~\r\n]|$)/],
  ['visible-markup.asterisk', /(?<!\\)\*+/],
  ['visible-markup.underscore', /(?<!\\)(?:__|_(?=\p{Script=Han})|(?<=[\p{Script=Han}。，”])_|~~|`+|==+)/u],
  ['visible-markup.heading', /^[#＃]{1,6}/],
  ['visible-markup.list', /^(?:[-+*－—•·●◆■▪](?=\s*\p{L})|[（(]?\d+[)）.、](?=\p{L}))/u],
  ['visible-markup.link', /[(（][^()（）\s]{1,20}[)）]\s?[[［](?:\/|https?:)[^\]］]*[\]］]|(?:[[［【][^[\]]*)?[\]］】]\s?[(（]\s*(?:\/|https?:|#)[^)）]*[)）]?|(?:\[[^[\]]*)?\]\[(?:[^[\]]*\])?|!\[|[\]］][(（]\s*[)）]/],
  ['visible-markup.table', /^\s*\|.*|\|\s*:?-{3,}.*|(?<=\S)\s*\|\s*\S[^|\n]*\|/m],
];

/** What web-page code such as &nbsp; or &zwnj; stands for. */
const UNSEEN = /[\u00A0\u00AD\u2000-\u200F\u2028-\u202F\u205F-\u206F\u3000\uFEFF]/;

/** Prose is words: nothing that the pages have no form for, no sign of markup that did not work, the first in a block, no entity for what cannot be seen; and headings, of the second level, have words. */
export const markupIsPlain = defineRule({
  scope: 'prose',
  codes: ['unsupported-markdown', 'odd-space', 'visible-markup', 'heading-level', 'empty-heading'],
  check: (prose, { tell }) => {
    const { at, span, source } = prose;
    for (const node of prose.nodes) {
      const [what, written] = [UNSUPPORTED[node.type], prose.written(node)];
      // Braces with nothing between them are no note either; and all that a code block swallows is in no way wrong by itself.
      if (what && !(isNote(node) && written.includes('/*')))
        tell(what, node.type === 'code' ? source.place(source.line(at(node).line)) : at(node));
      if (node.type === 'inlineCode')
        tell('unsupported-markdown.inline-code', at(node), { suggestion: node.value });
      const entity = node.type === 'text' && UNSEEN.test(node.value) && /&(?:[a-z]+|#\w+);/i.exec(written);
      if (entity)
        tell('odd-space.entity', source.place(spanOf(entity, span(node).start)), { text: entity[0] });
      if (node.type !== 'heading' && node.type !== 'paragraph') continue;
      const sign = signIn(node, prose);
      if (sign) tell(sign.key, source.place(sign));
      if (node.type === 'paragraph') continue;
      if (written.startsWith('#') && node.depth !== 2)
        tell('heading-level', at(node), { hashes: node.depth });
      if (node.children.length === 0) tell('empty-heading', at(node));
      // A line of strokes right below a line of text makes a heading of it.
      else if (!/^\s*#/.test(written)) tell('visible-markup.underline', at(node));
    }
  },
});

/** The first sign of markup that shows in a block. */
function signIn(
  block: MdastNode,
  { span, source }: Prose,
): (Span & { key: PlainKey<'visible-markup'> }) | undefined {
  const texts = nodesWithin(block).flatMap((node) => (node.type === 'text' ? [span(node)] : []));
  for (const [key, expression] of SIGNS)
    for (const text of texts) {
      // What stands at the start of a line does so only in the first piece, or after a line end.
      const isThere = text.start === span(block).start || !expression.source.startsWith('^');
      const found = isThere && expression.exec(source.slice(text));
      if (found) return { key, ...spanOf(found, text.start) };
    }
  return undefined;
}

/** The nodes that stand inside a node. */
export function nodesWithin(node: MdastNode): MdastNode[] {
  return 'children' in node ? node.children.flatMap((child) => [child, ...nodesWithin(child)]) : [];
}
