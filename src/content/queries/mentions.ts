import type { Locale } from '../../figure/locale.ts';
import { findMentions, type Mention } from '../prose/mentions.ts';
import { getProse } from './prose.ts';
import { getProseWords } from './prose-words.ts';
import { getSections, type SectionEntry } from './sections.ts';

/** A sentence of the report that uses a figure, and the section it stands in. */
export interface MentionEntry {
  readonly section: SectionEntry;
  readonly mention: Mention;
}

/** Every sentence of the sections that uses a figure, in the order of the report, as a reader of the language sees it. */
export async function getMentions(id: string, locale: Locale): Promise<MentionEntry[]> {
  const words = await getProseWords(locale);
  return (await getSections(locale)).flatMap((section) =>
    findMentions(locale, getProse('sections', section.slug, locale).nodes, words)
      .filter(({ figure }) => figure === id)
      .map((mention) => ({ section, mention })),
  );
}
