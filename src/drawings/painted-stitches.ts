import type { OutlineOf } from '../content/drawing-outline.ts';
import type { Painted, Subjects } from './painted.ts';
import { figureRow } from './rows.ts';
import { unitGrid } from './unit-grid.ts';

/** The marks of the parts where they are all there is, and where something remains beside them. */
const MARKS = {
  whole: [
    { ink: 'main', shape: 'filled' },
    { ink: 'second', shape: 'crossed' },
    { ink: 'rest', shape: 'hollow' },
  ],
  some: [
    { ink: 'main', shape: 'crossed' },
    { ink: 'second', shape: 'hollow' },
  ],
} as const;

const REST = { ink: 'rest', shape: 'filled' } as const;
const ALONE = { ink: 'main', shape: 'filled' } as const;

/** Paints one mark for each unit of a whole; what belongs to no part comes last. */
export function paintStitches(
  { whole, parts = [], perRow = 20 }: OutlineOf<'stitches'>,
  { figure }: Subjects,
): Painted {
  const total = figure(whole);
  const views = parts.map(figure);
  const rest = total.value - views.reduce((sum, { value }) => sum + value, 0);
  const marks = MARKS[rest > 0 ? 'some' : 'whole'];
  const groups = views.flatMap((view, index) => (marks[index] ? [{ view, mark: marks[index] }] : []));
  const plain = views.length > 0 ? REST : ALONE;
  const own = groups.map(({ view, mark }) => figureRow(view, mark));
  return {
    rows: rest > 0 ? [figureRow(total, plain), ...own] : [...own, figureRow(total)],
    picture: unitGrid(
      [
        ...groups.map(({ view, mark }) => ({ count: view.value, ...mark })),
        ...(rest > 0 ? [{ count: rest, ...plain }] : []),
      ],
      perRow,
      perRow > 20 ? 10 : 14,
    ),
    count: parts.length,
  };
}
