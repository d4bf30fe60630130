import type { Locale } from '../../figure/locale.ts';
import type { Edition } from '../edition.ts';
import { articlePath, editionPath } from '../pages.ts';
import { findMentions, type Mention } from '../prose/mentions.ts';
import { once } from './once.ts';
import { getProse } from './articles.ts';
import { getEditions } from './editions.ts';
import { getProseWords } from './prose-words.ts';
import { getGroups } from './groups.ts';
import { getSections } from './sections.ts';

/** A sentence that uses a figure, and the section or the group whose text it stands in. */
export interface MentionEntry {
  /** Its place, free of language and base. */
  readonly path: string;
  readonly title: string;
  readonly mention: Mention;
}

/** The sentences of an edition that use a figure. */
export interface EditionMentions extends Edition {
  readonly mentions: readonly MentionEntry[];
}

/**
 * Every sentence of the sections, and then of the groups that were served, that uses a figure, edition by edition, the newest first, and
 * in the order of the report, as a reader of the language sees it. An edition that does not use the figure is left out.
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
  const mentionsIn = (room: 'sections' | 'served', slug: string, title: string): MentionEntry[] =>
    findMentions(locale, getProse(room, slug, locale, edition).nodes, words).map((mention) => {
      const place = articlePath(room, slug) + (room === 'sections' ? `#figure-${mention.figure}` : '');
      return { path: editionPath(place, edition), title, mention };
    });
  const sections = await getSections(locale, edition);
  const groups = await getGroups(locale, edition);
  return Map.groupBy(
    [
      ...sections.flatMap(({ slug, words: { title } }) => mentionsIn('sections', slug, title)),
      ...groups.flatMap(({ id, title }) => mentionsIn('served', id, title)),
    ],
    ({ mention }) => mention.figure,
  );
});
