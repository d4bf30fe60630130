import type { MdastNode } from 'satteri';
import type { Locale } from '../../figure/locale.ts';
import type { Chapter, LoadedContent } from '../../content/reader/content.ts';
import { error, type Issue, type Place, wholeFile } from '../../content/reader/issue.ts';
import { memoized } from '../../content/memoized.ts';
import type { Prose } from '../../content/reader/prose.ts';
import { LANGUAGE_NAME } from '../../content/reader/wording.ts';
import { isUpset } from './upset.ts';

type Heading = Extract<MdastNode, { type: 'heading' }>;

/** Headings are of the second level, and as many in each language as the outline has parts. */
export function headingsAreTheSame({ chapters }: LoadedContent): Issue[] {
  return chapters.flatMap((chapter) => {
    const proses = Object.values(chapter.articles).flatMap(({ prose }) => prose ?? []);
    const wrong = proses.flatMap(wrongLevels);
    // A heading of the wrong level upsets the count too: one mistake, one message.
    return wrong.length > 0 || proses.some(isUpset) ? wrong : countIssues(chapter);
  });
}

const headingsOf = memoized((prose: Prose): Heading[] =>
  prose.nodes.filter((node) => node.type === 'heading'),
);

const wrongLevels = memoized((prose: Prose): Issue[] =>
  headingsOf(prose)
    .filter((heading) => heading.depth !== 2 && (prose.at(heading).text ?? '').startsWith('#'))
    .map((heading) =>
      error('heading-level', prose.at(heading), {
        zh: `小标题前面应当是两个井号，这里有${heading.depth}个。`,
        zhFix: '把行首改成“## ”（两个井号加一个空格）。页面的大标题写在文件开头的 title 里。',
        en: `A sub-heading begins with two hash signs; this one has ${heading.depth}.`,
        enFix:
          'Begin the line with “## ” (two hash signs and a space). The title of the page is written as “title” at the top of the file.',
      }),
    ),
);

function countIssues({ outline, articles: { zh, en } }: Chapter): Issue[] {
  if (!outline) return [];
  const file = outline.source.file.replace(/^.*\//, '');
  const parts = outline.data.parts.length;
  const zhProse = zh?.prose;
  const enProse = en?.prose;
  const zhCount = zhProse && headingsOf(zhProse).length;
  const enCount = enProse && headingsOf(enProse).length;
  if (zhCount !== undefined && zhCount === enCount && zhCount !== parts) {
    return [
      error('heading-count', outline.at(['parts'], 'key'), {
        zh: `parts 里有${parts}个小标题的代号，中英文稿里却各有${zhCount}个小标题。`,
        zhFix: `让 ${file} 的 parts 与稿子里的“## ”小标题一一对应，次序相同。`,
        en: `“parts” lists ${parts} sub-headings, but each language has ${zhCount}.`,
        enFix: `Make “parts” in ${file} match the “## ” headings of the text, one for one and in order.`,
      }),
    ];
  }
  return [
    ...(zhProse && zhCount !== parts ? [differs(zhProse, 'zh', parts)] : []),
    ...(enProse && enCount !== parts ? [differs(enProse, 'en', parts)] : []),
  ];
}

function differs(prose: Prose, locale: Locale, parts: number): Issue {
  const headings = headingsOf(prose);
  const name = LANGUAGE_NAME[locale];
  return error('different-headings', headingPlace(prose, headings, parts), {
    zh: `${name.zh}稿有${headings.length}个小标题，应当有${parts}个。`,
    zhFix: '中英文稿的“## ”小标题要一样多，次序也相同：补上缺的，或删去多的。',
    en: `The ${name.en} text has ${headings.length} sub-headings; it should have ${parts}.`,
    enFix:
      'Both languages need the same “## ” headings in the same order: add the missing one, or take out the one too many.',
  });
}

/** The first heading too many, or the last one before the one too few. */
function headingPlace(prose: Prose, headings: readonly Heading[], parts: number): Place {
  const heading = headings[parts] ?? headings.at(-1);
  return heading ? prose.at(heading) : wholeFile(prose.source.file);
}
