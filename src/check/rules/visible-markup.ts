import type { MdastNode } from 'satteri';
import { EXAMPLE } from '../../content/reader/example.ts';
import type { Prose } from '../../content/reader/prose.ts';
import type { Span } from '../../content/reader/source-text.ts';
import { defineRule } from '../rule.ts';
import type { Words } from '../../content/reader/issue.ts';
import type { Tell } from '../rule.ts';

const sign = (expression: RegExp, words: Words) => ({ expression, words });

const KINDS = [
  sign(
    /(?:[[<《〈]|&lt;)?\s*\/?(?:Stat|Term)\s+id\s*[=:].*?(?:\/?[\]>》〉]|&gt;|$)|&lt;\s*\/?[A-Za-z][^&]*&gt;/m,
    [
      `这个标记没有写对，会原样显示在网页上。 → 照这样写，尖括号用半角：${EXAMPLE.Stat}。`,
      `This markup is not written right and would show on the page. → Write it like this, with angle brackets: ${EXAMPLE.Stat}.`,
    ],
  ),
  sign(/\\(?![!-/:-@[-`{-~\r\n]|$)/, [
    '这里的反斜杠会原样显示在网页上。 → 删去反斜杠。',
    'The backslash here would show on the page. → Delete the backslash.',
  ]),
  sign(/(?<!\\)\*+/, [
    '这里的星号“*”没有起作用，会原样显示在网页上（星号挨着中文标点时就会这样）。 → 删去星号：本站的中文不用加粗和斜体，要强调就换一种说法。',
    'An asterisk here does not work as markup and would show on the page, as it does beside Chinese punctuation. → Delete it: Chinese on this site has no bold or italics; give weight by wording.',
  ]),
  sign(/(?<!\\)(?:__|_(?=\p{Script=Han})|(?<=[\p{Script=Han}。，”])_|~~|`+)/u, [
    '这里的“_”“~~”或“`”没有成对起作用，会原样显示在网页上。 → 删去这个符号。',
    'An “_”, “~~” or backtick here does not work as markup and would show on the page. → Delete the sign.',
  ]),
  sign(/^[#＃]{1,6}/, [
    '行首的井号没有起作用，这一行不会成为小标题。 → 小标题写成“## 标题”：两个半角井号，再空一格。',
    'The hash signs at the start of this line do not work: it would not become a sub-heading. → Write a sub-heading as “## Heading”: two hash signs and a space.',
  ]),
  sign(/^(?:[-+*－—•·●◆■▪](?=\s*\p{L})|[（(]?\d+[)）.、](?=\p{L}))/u, [
    '行首的符号没有成为列表的标记，会原样显示在网页上。 → 列表每项以半角“-”开头，后面空一格；不是列表就删去这个符号。',
    'The sign at the start of this line does not make a list item of it and would show on the page. → Begin each item of a list with “-” and a space; if it is no list, delete the sign.',
  ]),
  sign(
    /(?:[[［【][^[\]]*)?[\]］】]\s?[(（]\s*(?:\/|https?:|#)[^)）]*[)）]?|(?:\[[^[\]]*)?\]\[(?:[^[\]]*\])?|!\[|[\]］][(（]\s*[)）]/,
    [
      '这个链接没有写对，方括号和圆括号会原样显示在网页上。 → 写成 [文字](/honours/)：括号都用半角，两对括号之间不空格。',
      'This link is not written right: its brackets would show on the page. → Write it as [words](/honours/), with half-width brackets and no space between the pairs.',
    ],
  ),
  sign(/^\s*\|.*|\|\s*:?-{3,}.*|(?<=\S)\s*\|\s*\S[^|\n]*\|/m, [
    '这里像是表格，正文里不能放表格，竖线会原样显示。 → 改写成段落或以“- ”开头的列表；数据放在数据页。',
    'This looks like a table; prose has none, and the bars would show. → Write it as paragraphs or as a list with “- ”; figures have their own page.',
  ]),
];

/** No sign of markup shows on the page because it did not work; the first in a block. */
export const markupDoesNotShow = defineRule({
  id: 'markup-does-not-show',
  scope: 'prose',
  codes: ['empty-heading', 'visible-markup'],
  check: (prose, { tell }) => {
    for (const node of prose.nodes) {
      if (node.type === 'paragraph' || node.type === 'heading') inBlock(node, prose, tell);
      if (node.type !== 'heading') continue;
      if (node.children.length === 0)
        tell('empty-heading', prose.at(node), [
          '这个小标题没有文字。 → 在“## ”后面写上标题，或删去这一行。',
          'This sub-heading has no words. → Write the heading after “## ”, or delete the line.',
        ]);
      // A line of strokes right below a line of text makes a heading of it.
      else if (!/^\s*#/.test(prose.written(node)))
        tell('visible-markup', prose.at(node), [
          '文字下面紧接着一行“---”或“===”，上面的文字会变成标题。 → 删去那一行；小标题写成“## 标题”。',
          'A line of “---” or “===” right below this text makes a heading of it. → Delete that line; a sub-heading is written “## Heading”.',
        ]);
    }
  },
});

function inBlock(block: MdastNode, prose: Prose, tell: Tell<'visible-markup'>): void {
  const texts = textSpans(block, prose);
  for (const { expression, words } of KINDS)
    for (const { start, end } of texts) {
      const found = expression.exec(prose.source.text.slice(start, end));
      // What stands at the start of a line does so only in the first piece, or after a line end.
      if (!found || (expression.source.startsWith('^') && start !== prose.span(block).start)) continue;
      const from = start + found.index;
      tell('visible-markup', prose.source.place({ start: from, end: from + found[0].length }), words);
      return;
    }
}

function textSpans(node: MdastNode, prose: Prose): Span[] {
  if (node.type === 'text') return [prose.span(node)];
  return 'children' in node ? node.children.flatMap((child) => textSpans(child, prose)) : [];
}
