import { isFilledIn } from '../passages.ts';
import { defineRule } from '../rule.ts';
import { type Pattern, pattern, tellFound } from './pattern.ts';

const BRACES = /[{｛][^{}｛｝]*[}｝]?|[}｝]/g;

const CODES = ['draft-remark', 'markup-in-field', 'line-break'] as const;

const PATTERNS: readonly Pattern<(typeof CODES)[number]>[] = [
  // What a writer left for later.
  pattern(
    'draft-remark',
    /[（(【[]\s*(?:此处|这里)?(?:待补|待核|待定|待续|待查|待改|待译|未完)[^）)】\]]*[）)】\]]|^\s*\/\/ ?.*|\b(?:TODO|TBC|TBD|FIXME|XXX)\b|\b[Ll]orem ipsum\b/u,
    (remark) => [
      `“${remark}”像是留给自己的记号，会原样显示在网页上。 → 补全以后删去它；正文里的批注写成 {/* 批注 */}，数据文件里的写在“# ”后面。`,
      `“${remark}” looks like a remark to oneself and would show on the page. → Fill in what is due and delete it; a note in prose is written {/* note */}, one in a data file after “# ”.`,
    ],
  ),
  // Components, web-page code, bold, links, code, headings and entities; and braces where nothing is filled in.
  pattern(
    'markup-in-field',
    /<\/?[A-Za-z!][^<>]*>?|\*\*|\[[^\]]*\]\s?\([^)]*\)?|\]\s?\(|`|^#{1,6}\s|&(?:[a-z]{2,8}|#\d+);|[{｛][^{}｛｝]*[}｝]?|[}｝]/,
    (markup) => [
      `这一栏里的标记“${markup}”不起作用，会原样显示在网页上。 → 这一栏只写文字；标记、链接和数字写到正文里。`,
      `Markup does not work in this field: “${markup}” would show on the page as it is. → Write plain text here; markup, links and figures go into the body of a text.`,
    ],
    (passage) =>
      isFilledIn(passage)
        ? passage.text.replace(BRACES, (place) => ' '.repeat(place.length))
        : passage.kind === 'prose'
          ? undefined
          : passage.text,
  ),
  // A line end inside a Chinese paragraph would show as a gap between two characters; the line that goes on is the one to move.
  pattern(
    'line-break',
    /(?<=[\p{Script=Han}，。、；：！？”》）\uFFFC][ \t]*\r?\n[ \t]*)[\p{Script=Han}“《（\uFFFC][^\n]*/u,
    () => [
      '这一行接着上一行，中间换了行，网页上会多出一个空格。 → 同一段写在一行里：把这一行接到上一行末尾；要另起一段，就在中间空一行。',
      'This line goes on from the one above, and the line end between them would show as a space. → A paragraph is one line: join this line to the one above or, for a new paragraph, leave an empty line between them.',
    ],
    ({ locale, kind, text }) => (locale === 'zh' && kind === 'prose' ? text : undefined),
  ),
];

/** No remark to oneself is published, no markup stands where it does not work, and a Chinese paragraph is one line. */
export const textIsClean = defineRule({
  id: 'text-is-clean',
  scope: 'passage',
  codes: CODES,
  check: (passage, { tell }) => tellFound(PATTERNS, passage, passage.text, tell),
});
