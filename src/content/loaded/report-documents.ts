import type { LoadedContent } from '../reader/content.ts';
import { inEdition, reportValues } from './editions.ts';
import { figuresByPlace } from './mentions.ts';

/**
 * The documents that an edition of the report is made from: those of its sections, of the figures in their text and of its honours.
 * Nothing is known of them while a section cannot be read.
 */
export function reportDocuments(
  content: LoadedContent,
  edition: string | undefined,
): ReadonlySet<string> | undefined {
  const { chapters, honours } = inEdition(content, edition);
  const values = reportValues(content, edition);
  const sections = chapters.filter(({ room }) => room === 'sections');
  const known = sections.flatMap(({ section, articles: { zh } }) => {
    if (!section || !zh?.prose) return [];
    const figures = figuresByPlace(zh.prose).text.flatMap(({ id }) => values.get(id)?.source.document ?? []);
    return [[...section.data.sources.map(({ document }) => document), ...figures]];
  });
  if (known.length < sections.length) return undefined;
  return new Set([...known.flat(), ...[...honours.values()].map(({ data }) => data.source.document)]);
}
