import type { MdastNode } from 'satteri';
import { forEachProse } from '../rule.ts';
import { EXAMPLE } from '../../content/reader/messages/example.ts';
import { error, type Issue, type IssueWords, type Place } from '../../content/reader/issue.ts';
import type { Prose } from '../../content/reader/prose.ts';
import type { Span } from '../../content/reader/source-text.ts';

interface Kind extends IssueWords {
  readonly expression: RegExp;
}

const KINDS: readonly Kind[] = [
  {
    expression:
      /(?:[[<《〈]|&lt;)?\s*\/?(?:Stat|Term)\s+id\s*[=:].*?(?:\/?[\]>》〉]|&gt;|$)|&lt;\s*\/?[A-Za-z][^&]*&gt;/m,
    zh: '这个标记没有写对，会原样显示在网页上。',
    zhFix: `照这样写，尖括号用半角：${EXAMPLE.Stat}。`,
    en: 'This markup is not written right and would show on the page.',
    enFix: `Write it like this, with angle brackets: ${EXAMPLE.Stat}.`,
  },
  {
    expression: /\\(?![!-/:-@[-`{-~\r\n]|$)/,
    zh: '这里的反斜杠会原样显示在网页上。',
    zhFix: '删去反斜杠。',
    en: 'The backslash here would show on the page.',
    enFix: 'Delete the backslash.',
  },
  {
    expression: /(?<!\\)\*+/,
    zh: '这里的星号“*”没有起作用，会原样显示在网页上（星号挨着中文标点时就会这样）。',
    zhFix: '删去星号：本站的中文不用加粗和斜体，要强调就换一种说法。',
    en: 'An asterisk here does not work as markup and would show on the page, as it does beside Chinese punctuation.',
    enFix: 'Delete it: Chinese on this site has no bold or italics; give weight by wording.',
  },
  {
    expression: /(?<!\\)(?:__|_(?=\p{Script=Han})|(?<=[\p{Script=Han}。，”])_|~~|`+)/u,
    zh: '这里的“_”“~~”或“`”没有成对起作用，会原样显示在网页上。',
    zhFix: '删去这个符号。',
    en: 'An “_”, “~~” or backtick here does not work as markup and would show on the page.',
    enFix: 'Delete the sign.',
  },
  {
    expression: /^[#＃]{1,6}/,
    zh: '行首的井号没有起作用，这一行不会成为小标题。',
    zhFix: '小标题写成“## 标题”：两个半角井号，再空一格。',
    en: 'The hash signs at the start of this line do not work: it would not become a sub-heading.',
    enFix: 'Write a sub-heading as “## Heading”: two hash signs and a space.',
  },
  {
    expression: /^(?:[-+*－—•·●◆■▪](?=\s*\p{L})|[（(]?\d+[)）.、](?=\p{L}))/u,
    zh: '行首的符号没有成为列表的标记，会原样显示在网页上。',
    zhFix: '列表每项以半角“-”开头，后面空一格；不是列表就删去这个符号。',
    en: 'The sign at the start of this line does not make a list item of it and would show on the page.',
    enFix: 'Begin each item of a list with “-” and a space; if it is no list, delete the sign.',
  },
  {
    expression:
      /(?:[[［【][^[\]]*)?[\]］】]\s?[(（]\s*(?:\/|https?:|#)[^)）]*[)）]?|(?:\[[^[\]]*)?\]\[(?:[^[\]]*\])?|!\[|[\]］][(（]\s*[)）]/,
    zh: '这个链接没有写对，方括号和圆括号会原样显示在网页上。',
    zhFix: '写成 [文字](/honours/)：括号都用半角，两对括号之间不空格。',
    en: 'This link is not written right: its brackets would show on the page.',
    enFix: 'Write it as [words](/honours/), with half-width brackets and no space between the pairs.',
  },
  {
    expression: /^\s*\|.*|\|\s*:?-{3,}.*|(?<=\S)\s*\|\s*\S[^|\n]*\|/m,
    zh: '这里像是表格，正文里不能放表格，竖线会原样显示。',
    zhFix: '改写成段落或以“- ”开头的列表；数据放在数据页。',
    en: 'This looks like a table; prose has none, and the bars would show.',
    enFix: 'Write it as paragraphs or as a list with “- ”; figures have their own page.',
  },
];

/** No sign of markup shows on the page because it did not work; the first of each kind in a block. */
export const markupDoesNotShow = forEachProse((prose) =>
  prose.nodes.flatMap((node) => [...inBlock(node, prose), ...underlined(node, prose)]),
);

function inBlock(node: MdastNode, prose: Prose): Issue[] {
  if (node.type !== 'paragraph' && node.type !== 'heading') return [];
  const texts = node.children.flatMap((child) => textSpans(child, prose));
  return KINDS.flatMap(({ expression, ...words }) => {
    for (const { start, end } of texts) {
      const text = prose.source.text.slice(start, end);
      const found = expression.exec(text);
      // What stands at the start of a line does so only in the first piece, or after a line end.
      if (!found || (expression.source.startsWith('^') && start !== prose.span(node).start)) continue;
      const span = { start: start + found.index, end: start + found.index + found[0].length };
      return [error('visible-markup', prose.source.place(span), words)];
    }
    return [];
  }).slice(0, 1);
}

function textSpans(node: MdastNode, prose: Prose): Span[] {
  if (node.type === 'text') return [prose.span(node)];
  return 'children' in node ? node.children.flatMap((child) => textSpans(child, prose)) : [];
}

/** A line of strokes right below a line of text makes a heading of it. */
function underlined(node: MdastNode, prose: Prose): Issue[] {
  if (node.type !== 'heading') return [];
  if (node.children.length === 0) return [emptyHeading(prose.at(node))];
  const { start, end } = prose.span(node);
  if (/^\s*#/.test(prose.source.text.slice(start, end))) return [];
  return [
    error('visible-markup', prose.at(node), {
      zh: '文字下面紧接着一行“---”或“===”，上面的文字会变成标题。',
      zhFix: '删去那一行；小标题写成“## 标题”。',
      en: 'A line of “---” or “===” right below this text makes a heading of it.',
      enFix: 'Delete that line; a sub-heading is written “## Heading”.',
    }),
  ];
}

function emptyHeading(place: Place): Issue {
  return error('empty-heading', place, {
    zh: '这个小标题没有文字。',
    zhFix: '在“## ”后面写上标题，或删去这一行。',
    en: 'This sub-heading has no words.',
    enFix: 'Write the heading after “## ”, or delete the line.',
  });
}
