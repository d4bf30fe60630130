import type { Locale } from '../../figure/locale.ts';
import type { FigureView } from '../figure-view.ts';
import { getFigures, NOW } from './figures.ts';
import { getHonoursTold, type HonourEntry } from './honours.ts';
import { figuresOfSections, getSections, type SectionEntry } from './sections.ts';

/** A section of the newest edition with what is in it. */
export interface MappedSection {
  readonly section: SectionEntry;
  /** The figures that no section before it tells. */
  readonly figures: readonly FigureView[];
  readonly honours: readonly HonourEntry[];
}

/** Every section of the newest edition with what is in it, and the figures that none of them tells. */
export async function getReportMap(
  locale: Locale,
): Promise<{ sections: readonly MappedSection[]; untold: readonly FigureView[] }> {
  const left = new Map((await getFigures(locale, NOW)).map((figure) => [figure.id, figure]));
  const sections = (await getSections(locale)).map((section) => {
    const figures = [...figuresOfSections([section])].flatMap((id) => left.get(id) ?? []);
    for (const { id } of figures) left.delete(id);
    return { section, figures };
  });
  return {
    sections: await Promise.all(
      sections.map(async (mapped) => ({
        ...mapped,
        honours: await getHonoursTold(mapped.section.outline),
      })),
    ),
    untold: [...left.values()],
  };
}
