import type { FigureView } from '../content/figure-view.ts';
import type { RowMark } from './drawing.ts';

/**
 * The marks of a strip. A stitch is one thing, a block so many; squares and diamonds are parts of the things; what is open has no period,
 * and a torn end says that there are at least so many.
 */
export type StripMark = 'stitch' | 'square' | 'diamond' | 'open-stitch' | 'block' | 'open-block' | 'torn';

/** Equal marks that follow each other; of the last there may be a part. */
export interface Run {
  readonly mark: StripMark;
  readonly count: number;
}

/** What one mark of a strip stands for. */
export interface Scale {
  readonly mark: 'stitch' | 'block';
  /** How many things, or whole units of a currency, a mark is. */
  readonly each: number;
}

/** A strip of marks in rows: its size, and a path over the cells of each mark, whose cells are ten units wide. */
export interface Strip {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly { readonly mark: StripMark; readonly path: string }[];
}

/** The marks of the parts of a whole in their order, and how a key draws each. */
export const PART_MARKS: readonly { readonly mark: StripMark; readonly key: RowMark }[] = [
  { mark: 'square', key: { ink: 'main', shape: 'filled' } },
  { mark: 'diamond', key: { ink: 'accent', shape: 'diamond' } },
  { mark: 'stitch', key: { ink: 'stitch', shape: 'crossed' } },
];

const CELL = 10;

/** How high a cell is: a block is higher than wide. */
const HEIGHTS = { stitch: 10, block: 16 } as const;

/** Where the strokes of a torn end begin after the last mark, and how wide they are. */
const TORN = [
  [2, 10],
  [17, 6],
  [28, 3],
] as const;

/** The same in the place of one. */
const TORN_CELL = [
  [0.9, 3.4],
  [5.4, 1.8],
  [8, 0.9],
] as const;

/**
 * The runs of a figure: its parts, what is left of it, and a torn end where there are more. None where no count of marks would be true.
 * @param parts exact figures that count some of its things
 */
export function runsOf(
  { mark, each }: Scale,
  { value, reading, observation }: FigureView,
  parts: readonly FigureView[] = [],
): readonly Run[] {
  if (reading !== 'point' && reading !== 'lower') return [];
  const plain = observation.period.kind === 'not-stated' ? (`open-${mark}` as const) : mark;
  const own = parts.map((part, index): Run => ({
    mark: PART_MARKS[index]?.mark ?? plain,
    count: part.value / each,
  }));
  const rest = value / each - own.reduce((sum, { count }) => sum + count, 0);
  return [
    ...own,
    ...(rest > 0 ? [{ mark: plain, count: rest }] : []),
    ...(reading === 'lower' ? [{ mark: 'torn', count: 0 } as const] : []),
  ];
}

/** Runs laid out in rows of so many marks, in reading order. */
export function strip(runs: readonly Run[], perRow: number, { mark }: Scale): Strip {
  const height = HEIGHTS[mark];
  let drawn = 0;
  const shapes = runs.map((run) => {
    const path = run.mark === 'torn' ? torn(drawn, perRow, height) : cells(drawn, run.count, perRow, height);
    drawn += run.count;
    return { mark: run.mark, path };
  });
  const isTorn = runs.at(-1)?.mark === 'torn';
  const rows = Math.ceil(drawn / perRow) + (isTorn && drawn % perRow === 0 ? 1 : 0);
  return { width: perRow * CELL, height: Math.max(rows, 1) * height, shapes };
}

/** A cell for each of some figures, in reading order, open or torn as the figure is. */
export function figureStrip(figures: readonly FigureView[], perRow: number): Strip {
  const paths = new Map<StripMark, string>();
  figures.forEach(({ isLowerBound, observation }, index) => {
    const [column, row] = [index % perRow, Math.floor(index / perRow)];
    const mark = isLowerBound ? 'torn' : observation.period.kind === 'not-stated' ? 'open-block' : 'block';
    const path = isLowerBound
      ? TORN_CELL.map(([x, width]) =>
          rectangle(column * CELL + x, row * HEIGHTS.block + 1, width, HEIGHTS.block - 3),
        ).join('')
      : rectangle(column * CELL, row * HEIGHTS.block, CELL, HEIGHTS.block);
    paths.set(mark, (paths.get(mark) ?? '') + path);
  });
  return {
    width: Math.min(figures.length, perRow) * CELL,
    height: Math.ceil(figures.length / perRow) * HEIGHTS.block,
    shapes: [...paths].map(([mark, path]) => ({ mark, path })),
  };
}

/** The outline of so many cells from the one where they start: at most three rectangles. */
function cells(start: number, count: number, perRow: number, height: number): string {
  let path = '';
  for (let from = start; from < start + count - 1e-9;) {
    const [row, column] = [Math.floor(from / perRow), from % perRow];
    const left = start + count - from;
    const whole = column === 0 ? Math.floor(left / perRow) : 0;
    const length = whole > 0 ? perRow : Math.min(left, perRow - column);
    const rows = Math.max(whole, 1);
    path += rectangle(column * CELL, row * height, length * CELL, rows * height);
    from += length * rows;
  }
  return path;
}

/** Three strokes that thin out, in the place of the next marks. */
function torn(after: number, perRow: number, height: number): string {
  const [row, column] = [Math.floor(after / perRow), after % perRow];
  return TORN.map(([x, width]) =>
    rectangle(column * CELL + x, row * height + height * 0.06, width, height * 0.81),
  ).join('');
}

function rectangle(x: number, y: number, width: number, height: number): string {
  const [left, top, wide, high] = [x, y, width, height].map((length) => Math.round(length * 100) / 100);
  return `M${left} ${top}h${wide}v${high}h-${wide}z`;
}
