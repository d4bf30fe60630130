import { documentsOf, type StatisticEntry } from '../../figure/statistic.ts';
import { drawnFigures, type DrawingOutline } from '../drawing-outline.ts';
import type { PageName } from '../pages.ts';
import { namedIn } from '../prose/prose-text.ts';
import type { SourceEntry } from '../source.ts';
import { getProse } from './articles.ts';
import { getDrawingOutlines } from './drawings.ts';
import { getHonours } from './honours.ts';
import { once } from './once.ts';
import { figuresOfSections, getSections } from './sections.ts';
import { getSources } from './sources.ts';
import { getReportStatistics, getStatistics } from './statistics.ts';

/** The documents with these ids, newest first, each once. */
export async function getSourcesById(ids: Iterable<string>): Promise<readonly SourceEntry[]> {
  const used = new Set(ids);
  return (await getSources()).filter(({ id }) => used.has(id)).reverse();
}

/**
 * The documents that a page is made from, newest first: of a figure those that give its values, of a section those of its text, in the
 * edition that it stands in.
 */
export const getSourcesOf = once(
  async (page: PageName, id?: string, edition?: string): Promise<readonly SourceEntry[]> => {
    switch (page) {
      case 'figure':
      case 'card':
      case 'pinnedCard':
        return getSourcesById(documentsOfAll((await getStatistics()).filter((figure) => figure.id === id)));
      case 'section':
      case 'sideBySide':
        return getSourcesById(await documentsOfSections((section) => section === id, edition));
      case 'statistics':
      case 'data':
        return getSourcesById([...documentsOfAll(await getStatistics()), ...(await documentsOfHonours())]);
      default:
        return getSourcesById([
          ...(await documentsOfSections(() => true, edition)),
          ...(await documentsOfHonours(edition)),
        ]);
    }
  },
);

/** The documents that give what a drawing draws in an edition, newest first. */
export async function getSourcesOfDrawing(
  outline: DrawingOutline,
  edition?: string,
): Promise<readonly SourceEntry[]> {
  return getSourcesById(await documentsOfDrawing(outline, edition));
}

async function documentsOfDrawing(outline: DrawingOutline, edition?: string): Promise<string[]> {
  if (outline.kind === 'honours') return documentsOfHonours(edition);
  const ids = new Set(drawnFigures(outline).map(({ id }) => id));
  return documentsOfAll((await getReportStatistics(edition)).filter(({ id }) => ids.has(id)));
}

async function documentsOfSections(
  isMeant: (slug: string) => boolean,
  edition: string | undefined,
): Promise<string[]> {
  const sections = (await getSections('zh', edition)).filter(({ slug }) => isMeant(slug));
  const figures = figuresOfSections(sections, edition);
  const named = sections.flatMap(({ slug }) =>
    namedIn('Drawing', getProse('sections', slug, 'zh', edition).nodes),
  );
  const drawings = (await getDrawingOutlines(edition)).filter(({ id }) => named.includes(id));
  return [
    ...sections.flatMap(({ outline }) => outline.sources.map(({ document }) => document)),
    ...documentsOfAll((await getReportStatistics(edition)).filter(({ id }) => figures.has(id))),
    ...(await Promise.all(drawings.map(({ outline }) => documentsOfDrawing(outline, edition)))).flat(),
  ];
}

async function documentsOfHonours(edition?: string): Promise<string[]> {
  return (await getHonours(edition)).map(({ honour }) => honour.source.document);
}

function documentsOfAll(figures: readonly StatisticEntry[]): string[] {
  return figures.flatMap(({ statistic }) => documentsOf(statistic));
}
