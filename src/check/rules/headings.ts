import { wholeFile } from '../../content/reader/issue.ts';
import { LANGUAGE_NAME } from '../../content/reader/wording.ts';
import { defineRule } from '../rule.ts';

/** There are as many headings in each language as the outline has parts; a group has none. */
export const headingsAreTheSame = defineRule({
  scope: 'chapter',
  // A heading of the wrong level upsets the count too: one mistake, one message.
  after: ['sound text', 'heading-level'],
  codes: ['heading-count', 'different-headings'],
  check: ({ outline, group, articles }, { tell }) => {
    if (!outline && !group) return;
    const parts = outline?.data.parts.length ?? 0;
    const wrong = Object.values(articles).flatMap(({ locale, prose }) => {
      const headings = prose?.nodes.filter(({ type }) => type === 'heading') ?? [];
      return prose && headings.length !== parts ? [{ language: LANGUAGE_NAME[locale], prose, headings }] : [];
    });
    const [zh, en] = wrong.map(({ headings }) => headings.length);
    if (outline && zh !== undefined && zh === en) {
      const file = outline.source.file.replace(/^.*\//, '');
      return tell('heading-count', outline.at(['parts'], 'key'), { parts, zh, file });
    }
    for (const { language, prose, headings } of wrong) {
      // The first heading too many, or the last one before the one too few.
      const heading = headings[parts] ?? headings.at(-1);
      const place = heading ? prose.at(heading) : wholeFile(prose.source.file);
      tell('different-headings', place, { language, found: headings.length, parts });
    }
  },
});
