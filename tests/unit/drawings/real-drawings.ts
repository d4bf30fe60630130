import { figureView } from '../../../src/content/figure-view.ts';
import { levelsInOrder } from '../../../src/content/level.ts';
import { draw } from '../../../src/drawings/draw.ts';
import type { Drawing } from '../../../src/drawings/drawing.ts';
import type { Subjects } from '../../../src/drawings/painted.ts';
import type { Locale } from '../../../src/figure/locale.ts';
import { realContent } from '../../support/real-content.ts';

const { drawings, statistics, glossary, honours, levels } = realContent;

/** The ids of the drawings of the real content. */
export const drawingIds: readonly string[] = [...drawings.keys()];

/** What the drawings draw, straight from the content. */
export function realSubjects(locale: Locale): Subjects {
  const found = <T>(all: ReadonlyMap<string, { readonly data: T }>, id: string): T => {
    const entry = all.get(id);
    if (!entry) throw new Error(`content has no ${id}`);
    return entry.data;
  };
  return {
    locale,
    figure: (id) => figureView(locale, { id, statistic: found(statistics, id) }),
    overTime: () => [],
    honours: [...honours.values()].map(({ data }) => data),
    levels: levelsInOrder(levels.values()),
    term: (id) => found(glossary, id)[locale],
  };
}

/** A drawing of the real content. */
export function realDrawing(id: string, locale: Locale, subjects = realSubjects(locale)): Drawing {
  const outline = drawings.get(id)?.data;
  if (!outline) throw new Error(`content/drawings has no ${id}`);
  return draw({ id, outline }, subjects);
}
