import { isNote } from '../../content/reader/prose.ts';
import type { Localised } from '../../figure/locale.ts';
import { defineRule } from '../rule.ts';

const UNSUPPORTED: Readonly<Record<string, Localised>> = {
  html: { zh: '网页代码', en: 'web-page code' },
  image: { zh: '图片', en: 'pictures' },
  imageReference: { zh: '图片', en: 'pictures' },
  table: { zh: '表格', en: 'tables' },
  delete: { zh: '删除线（两个“~”之间的字）', en: 'struck-out words (what stands between two “~”)' },
  footnoteReference: { zh: '脚注', en: 'footnotes' },
  footnoteDefinition: { zh: '脚注', en: 'footnotes' },
  code: {
    zh: '代码块（三个反引号“```”；没有结束的一行时，下面的正文都会被当成代码）',
    en: 'code blocks (three backticks; without a closing line all the text below is taken for code)',
  },
};

const NO_PICTURES = {
  zh: '删去图片：本站的正文不用图片，要说的话用文字写。',
  en: 'Delete it: texts of this site have no pictures; say it in words.',
};
const IN_PROSE = {
  zh: '改写成段落、“## ”小标题或以“- ”开头的列表；数字用 <Stat id="…" />。',
  en: 'Write it as paragraphs, “## ” headings or a list with “- ”; figures are written <Stat id="…" />.',
};

/** Prose is words: no expressions but comments, no import or export, and none of the Markdown the pages have no form for. */
export const markupIsPlain = defineRule({
  id: 'markup-is-plain',
  scope: 'prose',
  codes: ['unsupported-markdown', 'import-or-export', 'expression'],
  check: (prose, { tell }) => {
    for (const node of prose.nodes) {
      const place = prose.at(node);
      const what = UNSUPPORTED[node.type];
      if (what) {
        const fix = node.type.startsWith('image') ? NO_PICTURES : IN_PROSE;
        // All that a code block swallows is in no way wrong by itself.
        const wrong = node.type === 'code' ? prose.source.place(prose.source.line(place.line)) : place;
        tell('unsupported-markdown', wrong, [
          `正文里不能放${what.zh}。 → ${fix.zh}`,
          `Prose cannot have ${what.en}. → ${fix.en}`,
        ]);
      } else if (node.type === 'mdxjsEsm')
        tell('import-or-export', place, [
          '行首的 import 或 export 会被当成程序代码，正文里不能用。 → 删去这一行；如果是英文句子，请换一个词开头。',
          'A line that begins with “import” or “export” is taken for program code, which prose cannot have. → Delete the line; if it is a sentence, begin it with another word.',
        ]);
      else if (
        (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') &&
        (!isNote(node) || node.value.trim() === '')
      )
        tell('expression', place, [
          '正文里不能用花括号“{ }”。 → 删去花括号；要写数字请用 <Stat id="…" />，要写批注请用 {/* 批注 */}。',
          'Prose cannot have braces “{ }”. → Take out the braces; a figure is written <Stat id="…" />, a note to colleagues {/* note */}.',
        ]);
    }
  },
});
