import type { MdastNode } from 'satteri';
import type { Localised } from '../../figure/locale.ts';
import { forEachProse } from '../rule.ts';
import { error, type Issue } from '../../content/reader/issue.ts';
import type { Prose } from '../../content/reader/prose.ts';

/** Prose is words: no expressions but comments, no import or export, and none of the Markdown the pages have no form for. */
export const markupIsPlain = forEachProse((prose) =>
  prose.nodes.flatMap((node) => nodeIssue(node, prose) ?? []),
);

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

function nodeIssue(node: MdastNode, prose: Prose): Issue | undefined {
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    return isComment(node.value) ? undefined : expression(node, prose);
  }
  if (node.type === 'mdxjsEsm') {
    return error('import-or-export', prose.at(node), {
      zh: '行首的 import 或 export 会被当成程序代码，正文里不能用。',
      zhFix: '删去这一行；如果是英文句子，请换一个词开头。',
      en: 'A line that begins with “import” or “export” is taken for program code, which prose cannot have.',
      enFix: 'Delete the line; if it is a sentence, begin it with another word.',
    });
  }
  const what = UNSUPPORTED[node.type];
  if (!what) return undefined;
  const place = prose.at(node);
  // All that a code block swallows is in no way wrong by itself.
  const fence = prose.source.line(place.line);
  return error('unsupported-markdown', node.type === 'code' ? prose.source.place(fence) : place, {
    zh: `正文里不能放${what.zh}。`,
    en: `Prose cannot have ${what.en}.`,
    ...(node.type.startsWith('image')
      ? {
          zhFix: '删去图片：本站的正文不用图片，要说的话用文字写。',
          enFix: 'Delete it: texts of this site have no pictures; say it in words.',
        }
      : {
          zhFix: '改写成段落、“## ”小标题或以“- ”开头的列表；数字用 <Stat id="…" />。',
          enFix:
            'Write it as paragraphs, “## ” headings or a list with “- ”; figures are written <Stat id="…" />.',
        }),
  });
}

function isComment(value: string): boolean {
  return /^\s*(\/\*[\s\S]*?\*\/\s*)+$/.test(value);
}

function expression(node: MdastNode, prose: Prose): Issue {
  return error('expression', prose.at(node), {
    zh: '正文里不能用花括号“{ }”。',
    zhFix: '删去花括号；要写数字请用 <Stat id="…" />，要写批注请用 {/* 批注 */}。',
    en: 'Prose cannot have braces “{ }”.',
    enFix: 'Take out the braces; a figure is written <Stat id="…" />, a note to colleagues {/* note */}.',
  });
}
