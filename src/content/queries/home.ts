import type { Locale } from '../../figure/locale.ts';
import type { FigureView } from '../figure-view.ts';
import type { HomeFigure } from '../schemas/site.ts';
import { getFigure, getFiguresById, type LabelledFigure } from './figures.ts';
import { once } from './once.ts';
import { getHome } from './site.ts';

/** A group of figures on the home page. */
export interface HomeGroup {
  readonly id: string;
  readonly title: string;
  readonly lead: LabelledFigure;
  readonly rows: readonly LabelledFigure[];
}

/** The groups of figures on the home page of an edition, in order. */
export const getHomeGroups = once(async (locale: Locale, edition?: string): Promise<readonly HomeGroup[]> => {
  const labelled = async ({ figure: id, label, parts = [] }: HomeFigure): Promise<LabelledFigure> => {
    const figure = await getFigure(locale, id, edition);
    return {
      figure,
      label: label?.[locale] ?? figure.brief,
      parts: await getFiguresById(locale, parts, edition),
    };
  };
  const { groups } = await getHome(edition);
  return Promise.all(
    groups.map(async ({ id, title, lead, rows }) => ({
      id,
      title: title[locale],
      lead: await labelled(lead),
      rows: await Promise.all(rows.map(labelled)),
    })),
  );
});

/** The figures in these groups, each once; their parts are not among them. */
export function figuresOfGroups(groups: readonly HomeGroup[]): FigureView[] {
  return groups.flatMap(({ lead, rows }) => [lead, ...rows].map(({ figure }) => figure));
}
