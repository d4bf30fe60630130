import type { Locale } from '../../figure/locale.ts';
import type { OutlineOf } from '../drawing-outline.ts';
import type { FigureView } from '../figure-view.ts';
import { getDrawingOutlines } from './drawings.ts';
import { byId } from './entries.ts';
import { getFigures } from './figures.ts';
import { once } from './once.ts';

/** A figure that drawings count out in marks, with the figures that count some of its things, and what a mark stands for. */
export interface CountedFigure {
  readonly figure: FigureView;
  readonly parts: readonly FigureView[];
  readonly scale: Pick<OutlineOf<'counts'>, 'mark' | 'each'>;
}

/** The figures that are counted out in marks, with the values that an edition gives, in the order in which the drawings show them. */
export const getCountedFigures = once(
  async (locale: Locale, edition: string | undefined): Promise<readonly CountedFigure[]> => {
    const figures = byId(await getFigures(locale, edition));
    const outlines = (await getDrawingOutlines()).map(({ outline }) => outline);
    return outlines
      .flatMap((outline) =>
        outline.kind === 'counts' ? outline.rows.map((row) => ({ row, scale: outline })) : [],
      )
      .flatMap(({ row, scale }) => {
        const figure = figures.get(row.figure);
        const parts = (row.parts ?? []).flatMap((id) => figures.get(id) ?? []);
        return figure ? [{ figure, parts, scale }] : [];
      });
  },
);
