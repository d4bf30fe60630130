import type { Locale } from '../../figure/locale.ts';
import type { Edition } from '../edition.ts';
import { findMentions, type Mention } from '../prose/mentions.ts';
import { once } from './once.ts';
import { getProse } from './articles.ts';
import { getEditions } from './editions.ts';
import { getProseWords } from './prose-words.ts';
import { getSections, type SectionEntry } from './sections.ts';

/** A sentence of the report that uses a figure, and the section it stands in. */
export interface MentionEntry {
  readonly section: SectionEntry;
  readonly mention: Mention;
}

/** The sentences of an edition that use a figure. */
export interface EditionMentions extends Edition {
  readonly mentions: readonly MentionEntry[];
}

/**
 * Every sentence of the sections that uses a figure, edition by edition, the newest first, and in the order of the report, as a reader of
 * the language sees it. An edition that does not use the figure is left out.
 */
export async function getMentions(id: string, locale: Locale): Promise<readonly EditionMentions[]> {
  const editions = (await getEditions()).map(async (edition) => ({
    ...edition,
    mentions: (await mentionsByFigure(locale, edition.older)).get(id) ?? [],
  }));
  return (await Promise.all(editions)).filter(({ mentions }) => mentions.length > 0);
}

const mentionsByFigure = once(async (locale: Locale, edition?: string) => {
  const words = await getProseWords(locale, edition);
  const all = (await getSections(locale, edition)).flatMap((section) =>
    findMentions(locale, getProse('sections', section.slug, locale, edition).nodes, words).map((mention) => ({
      section,
      mention,
    })),
  );
  return Map.groupBy(all, ({ mention }) => mention.figure);
});
