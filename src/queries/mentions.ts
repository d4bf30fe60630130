import { getCollection } from 'astro:content';
import type { Locale } from '../domain/locale.ts';
import { findMentions, type Mention, type ProseWords } from '../domain/mentions.ts';
import { statWords } from '../i18n/stat-words.ts';
import { getTerms } from './glossary.ts';
import { getSections, type SectionEntry } from './sections.ts';
import { getStatistics } from './statistics.ts';

/** A sentence of the report that uses a figure, and the section it stands in. */
export interface MentionEntry {
  readonly section: SectionEntry;
  readonly mention: Mention;
}

/** Every sentence of the sections that uses a figure, in the order of the report, as a reader of the language sees it. */
export async function getMentions(id: string, locale: Locale): Promise<MentionEntry[]> {
  const words = await proseWords(locale);
  const bodies = new Map((await getCollection('sections')).map((entry) => [entry.id, entry.body ?? '']));
  return (await getSections(locale)).flatMap((section) =>
    findMentions(locale, bodies.get(`${section.slug}/${locale}`) ?? '', words)
      .filter(({ figure }) => figure === id)
      .map((mention) => ({ section, mention })),
  );
}

/** What `Stat` and `Term` say in prose, as text. */
async function proseWords(locale: Locale): Promise<ProseWords> {
  const statistics = new Map((await getStatistics()).map(({ id, statistic }) => [id, statistic]));
  const terms = new Map((await getTerms(locale)).map(({ id, term }) => [id, term[locale]]));
  return {
    // An id that is not there is told by the component itself, when its section is rendered.
    term: (id) => terms.get(id) ?? '',
    figure: (id, form) => {
      const statistic = statistics.get(id);
      return statistic ? statWords(locale, statistic, form) : '';
    },
  };
}
