import type { Locale } from '../../figure/locale.ts';
import { findMentions, type Mention } from '../prose/mentions.ts';
import { once } from './once.ts';
import { getProseWords } from './prose-words.ts';
import { getSectionBodies, getSections, type SectionEntry } from './sections.ts';

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
  const bodies = await getSectionBodies();
  const all = (await getSections(locale)).flatMap((section) =>
    findMentions(locale, bodies.get(`${section.slug}/${locale}`) ?? '', words).map((mention) => ({
      section,
      mention,
    })),
  );
  return Map.groupBy(all, ({ mention }) => mention.figure);
});
