import type { OutlineOf } from '../content/drawing-outline.ts';
import type { Painted, Subjects } from './painted.ts';
import { figureRow } from './rows.ts';
import { PART_MARKS } from './strip.ts';
import { unitGrid } from './unit-grid.ts';

const PLAIN = { ink: 'stitch', shape: 'crossed' } as const;

/** Paints one mark for each unit of a whole; what belongs to no part comes last. */
export function paintStitches(
  { whole, parts = [], perRow = 20 }: OutlineOf<'stitches'>,
  { figure }: Subjects,
): Painted {
  const total = figure(whole);
  const views = parts.map(figure);
  const rest = total.value - views.reduce((sum, { value }) => sum + value, 0);
  const groups = views.map((view, index) => ({ view, mark: PART_MARKS[index]?.key ?? PLAIN }));
  const own = groups.map(({ view, mark }) => figureRow(view, mark));
  return {
    rows: rest > 0 ? [figureRow(total, PLAIN), ...own] : [...own, figureRow(total)],
    picture: unitGrid(
      [
        ...groups.map(({ view, mark }) => ({ count: view.value, ...mark })),
        ...(rest > 0 ? [{ count: rest, ...PLAIN }] : []),
      ],
      perRow,
      perRow > 20 ? 10 : 14,
    ),
    count: parts.length,
  };
}
