import { memoized } from '../../content/memoized.ts';
import { wholeFile } from '../../content/reader/issue.ts';
import type { Prose } from '../../content/reader/prose.ts';
import { LANGUAGE_NAME } from '../../content/reader/wording.ts';
import { LOCALES } from '../../figure/locale.ts';
import { defineRule } from '../rule.ts';

/** Headings are of the second level. */
export const headingsAreOfOneLevel = defineRule({
  id: 'headings-are-of-one-level',
  scope: 'prose',
  codes: ['heading-level'],
  check: (prose, { tell }) => {
    for (const heading of headingsOf(prose)) {
      if (heading.depth === 2 || !prose.written(heading).startsWith('#')) continue;
      tell('heading-level', prose.at(heading), [
        `小标题前面应当是两个井号，这里有${heading.depth}个。 → 把行首改成“## ”（两个井号加一个空格）。页面的大标题写在文件开头的 title 里。`,
        `A sub-heading begins with two hash signs; this one has ${heading.depth}. → Begin the line with “## ” (two hash signs and a space). The title of the page is written as “title” at the top of the file.`,
      ]);
    }
  },
});

/** There are as many headings in each language as the outline has parts; a group has none. */
export const headingsAreTheSame = defineRule({
  id: 'headings-are-the-same',
  scope: 'chapter',
  // A heading of the wrong level upsets the count too: one mistake, one message.
  after: ['sound text', 'heading-level'],
  codes: ['heading-count', 'different-headings'],
  check: ({ outline, group, articles }, { tell }) => {
    const proses = LOCALES.flatMap((locale) => {
      const prose = articles[locale]?.prose;
      return prose ? [{ locale, prose, headings: headingsOf(prose) }] : [];
    });
    if (!outline && !group) return;
    const parts = outline?.data.parts.length ?? 0;
    const [zh, en] = proses.map(({ headings }) => headings.length);
    if (outline && zh !== undefined && zh === en && zh !== parts) {
      const file = outline.source.file.replace(/^.*\//, '');
      return tell('heading-count', outline.at(['parts'], 'key'), [
        `parts 里有${parts}个小标题的代号，中英文稿里却各有${zh}个小标题。 → 让 ${file} 的 parts 与稿子里的“## ”小标题一一对应，次序相同。`,
        `“parts” lists ${parts} sub-headings, but each language has ${zh}. → Make “parts” in ${file} match the “## ” headings of the text, one for one and in order.`,
      ]);
    }
    for (const { locale, prose, headings } of proses) {
      if (headings.length === parts) continue;
      // The first heading too many, or the last one before the one too few.
      const heading = headings[parts] ?? headings.at(-1);
      tell('different-headings', heading ? prose.at(heading) : wholeFile(prose.source.file), [
        `${LANGUAGE_NAME[locale].zh}稿有${headings.length}个小标题，应当有${parts}个。 → 中英文稿的“## ”小标题要一样多，次序也相同：补上缺的，或删去多的。`,
        `The ${LANGUAGE_NAME[locale].en} text has ${headings.length} sub-headings; it should have ${parts}. → Both languages need the same “## ” headings in the same order: add the missing one, or take out the one too many.`,
      ]);
    }
  },
});

const headingsOf = memoized((prose: Prose) => prose.nodes.filter((node) => node.type === 'heading'));
