import type { Locale } from '../../figure/locale.ts';
import { findMentions, type Mention } from '../prose/mentions.ts';
import { once } from './once.ts';
import { getProse } from './articles.ts';
import { getProseWords } from './prose-words.ts';
import { getSections, type SectionEntry } from './sections.ts';

/** A sentence of the report that uses a figure, and the section it stands in. */
export interface MentionEntry {
  readonly section: SectionEntry;
  readonly mention: Mention;
}

/** Every sentence of the sections that uses a figure, in the order of the report, as a reader of the language sees it. */
export async function getMentions(id: string, locale: Locale): Promise<readonly MentionEntry[]> {
  return (await mentionsByFigure(locale)).get(id) ?? [];
}

const mentionsByFigure = once(async (locale: Locale) => {
  const words = await getProseWords(locale);
  const all = (await getSections(locale)).flatMap((section) =>
    findMentions(locale, getProse('sections', section.slug, locale).nodes, words).map((mention) => ({
      section,
      mention,
    })),
  );
  return Map.groupBy(all, ({ mention }) => mention.figure);
});
