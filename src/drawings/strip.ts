import type { FigureView } from '../content/figure-view.ts';
import type { RowMark } from './drawing.ts';
import { markPath, rounded } from './mark-path.ts';
import { type CellMark, STRIP_MARKS } from './strip-marks.ts';

/**
 * The marks of a strip. A stitch is one thing, a block so many; squares and diamonds are parts of the things; what is open has no period,
 * what a correction took back is hollow, and a torn end says that there are at least so many.
 */
export type StripMark = CellMark | 'torn';

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

/** A strip of marks in rows: its size, and a path for each run, whose cells are ten units wide. A bar is a length without marks. */
export interface Strip {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly { readonly mark: StripMark | 'bar'; readonly path: string }[];
  /** Whether the paths are the marks themselves; else they are the cells, which a pattern fills. */
  readonly isOutlined?: boolean;
}

/** Whether what is drawn is a length that no pattern fills. */
export function isLength(mark: StripMark | 'bar'): mark is 'torn' | 'bar' {
  return mark === 'torn' || mark === 'bar';
}

/** The marks of the parts of a whole in their order, and how a key draws each. */
export const PART_MARKS: readonly { readonly mark: StripMark; readonly key: RowMark }[] = [
  { mark: 'square', key: { ink: 'main', shape: 'filled' } },
  { mark: 'diamond', key: { ink: 'accent', shape: 'diamond' } },
  { mark: 'stitch', key: { ink: 'stitch', shape: 'crossed' } },
];

const CELL = 10;
const BLOCK = STRIP_MARKS.block.height;

/** Where strokes begin, and how wide they are. */
type Strokes = readonly (readonly [x: number, width: number])[];

/** Those of a torn end, after the last mark. */
const TORN: Strokes = [
  [2, 10],
  [17, 6],
  [28, 3],
];

/** The same in the place of one. */
const TORN_CELL: Strokes = [
  [0.9, 3.4],
  [5.4, 1.8],
  [8, 0.9],
];

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
  const own = parts.map(
    (part, index): Run => ({
      mark: PART_MARKS[index]?.mark ?? plain,
      count: part.value / each,
    }),
  );
  const rest = value / each - own.reduce((sum, { count }) => sum + count, 0);
  return [
    ...own,
    ...(rest > 0 ? [{ mark: plain, count: rest }] : []),
    ...(reading === 'lower' ? [{ mark: 'torn', count: 0 } as const] : []),
  ];
}

/** Runs laid out in rows of so many marks, in reading order. */
export function strip(runs: readonly Run[], perRow: number, scale: Scale): Strip {
  return laidOut(runs, perRow, scale, cells);
}

/** The same with every mark as a path of its own: for print, since readers of PDF blur what a pattern fills. */
export function outlinedStrip(runs: readonly Run[], perRow: number, scale: Scale): Strip {
  return { ...laidOut(runs, perRow, scale, outlines), isOutlined: true };
}

/** A whole and its parts counted out in rows of one length, a mark for each thing; nothing where there is none. */
export function evenRows(
  whole: FigureView,
  parts: readonly FigureView[],
  mostInRow: number,
): Strip | undefined {
  const scale = { mark: 'stitch', each: 1 } as const;
  const runs = runsOf(scale, whole, parts);
  const perRow = Math.ceil(whole.value / Math.ceil(whole.value / mostInRow));
  return runs.length > 0 ? outlinedStrip(runs, perRow, scale) : undefined;
}

type Path = (start: number, count: number, perRow: number, height: number, mark: CellMark) => string;

function laidOut(runs: readonly Run[], perRow: number, { mark }: Scale, path: Path): Strip {
  const height = STRIP_MARKS[mark].height;
  let drawn = 0;
  const shapes = runs.map((run) => {
    const shape =
      run.mark === 'torn' ? torn(drawn, perRow, height) : path(drawn, run.count, perRow, height, run.mark);
    drawn += run.count;
    return { mark: run.mark, path: shape };
  });
  const isTorn = runs.at(-1)?.mark === 'torn';
  const rows = isTorn ? Math.floor(tornAt(drawn, perRow) / perRow) + 1 : Math.ceil(drawn / perRow);
  return { width: perRow * CELL, height: Math.max(rows, 1) * height, shapes };
}

/** A cell for each of some figures, open or torn as the figure is, with what is at least at the end, so that the others can be counted. */
export function figureStrip(members: readonly FigureView[], perRow: number): Strip {
  const figures = members.toSorted((a, b) => Number(a.isLowerBound) - Number(b.isLowerBound));
  const paths = new Map<StripMark, string>();
  let start = 0;
  figures.forEach((figure, index) => {
    const mark = markOf(figure);
    const [column, row] = [index % perRow, Math.floor(index / perRow)];
    // Cells of one mark that stand side by side are one outline: a pattern fills each.
    const next = figures[index + 1];
    if (next && mark !== 'torn' && markOf(next) === mark && column + 1 < perRow) return;
    const first = column - (index - start);
    const path =
      mark === 'torn'
        ? strokes(TORN_CELL, column * CELL, row * BLOCK + 1, BLOCK - 3)
        : rectangle(first * CELL, row * BLOCK, (column - first + 1) * CELL, BLOCK);
    paths.set(mark, (paths.get(mark) ?? '') + path);
    start = index + 1;
  });
  return {
    width: Math.min(figures.length, perRow) * CELL,
    height: Math.ceil(figures.length / perRow) * BLOCK,
    shapes: [...paths].map(([mark, path]) => ({ mark, path })),
  };
}

function markOf({ isLowerBound, observation }: FigureView): StripMark {
  if (isLowerBound) return 'torn';
  return observation.period.kind === 'not-stated' ? 'open-block' : 'block';
}

/** So many marks from the cell where they start; of the last there may be a part. */
function outlines(start: number, count: number, perRow: number, height: number, mark: CellMark): string {
  const whole = Math.floor(count + 1e-9);
  const { from, path } = STRIP_MARKS[mark];
  const place = (index: number) => ({
    x: (index % perRow) * CELL + from.x,
    y: Math.floor(index / perRow) * height + from.y,
  });
  const places = Array.from({ length: whole }, (_, index) => place(start + index));
  const part = count - whole > 1e-9 ? markPath([place(start + whole)], path(count - whole)) : '';
  return markPath(places, path(1)) + part;
}

/** The outline of so many cells from the one where they start, round the ends of the first row and of the last. */
function cells(start: number, count: number, perRow: number, height: number): string {
  if (count === 0) return '';
  const end = start + count;
  const first = Math.floor(start / perRow);
  const last = Math.ceil(end / perRow - 1e-9) - 1;
  const [left, right] = [start - first * perRow, end - last * perRow].map((column) => rounded(column * CELL));
  const [top, bottom] = [first * height, (last + 1) * height];
  const edge = perRow * CELL;
  if (first === last) return `M${left} ${top}H${right}V${bottom}H${left}z`;
  const before = left === 0 ? '' : `V${top + height}H${left}`;
  const after = right === edge ? '' : `V${bottom - height}H${right}`;
  return `M${left} ${top}H${edge}${after}V${bottom}H0${before}z`;
}

/** Three strokes that thin out, in the place of the next marks. */
function torn(after: number, perRow: number, height: number): string {
  const at = tornAt(after, perRow);
  const [row, column] = [Math.floor(at / perRow), at % perRow];
  return strokes(TORN, column * CELL, row * height + height * 0.06, height * 0.81);
}

/** Strokes from left to right; each is placed from the one before it, so that those of every drawing have the same words but the first. */
function strokes(parts: Strokes, left: number, top: number, height: number): string {
  return parts
    .map(([x, width], index) => {
      const before = parts[index - 1];
      const move = before ? `m${rounded(x - before[0])} 0` : `M${rounded(left + x)} ${rounded(top)}`;
      return `${move}h${width}v${rounded(height)}h-${width}z`;
    })
    .join('');
}

/** Where a torn end stands after so many marks: in the next row, where it has no room in theirs. */
function tornAt(after: number, perRow: number): number {
  const hasRoom = after % perRow <= perRow - 4;
  return hasRoom ? after : Math.ceil(after / perRow) * perRow;
}

function rectangle(x: number, y: number, width: number, height: number): string {
  const [left, top, wide, high] = [x, y, width, height].map(rounded);
  return `M${left} ${top}h${wide}v${high}h-${wide}z`;
}
