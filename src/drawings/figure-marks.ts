import type { FigureView } from '../content/figure-view.ts';
import type { Dates } from '../figure/observation.ts';
import { timeKey } from '../figure/series.ts';
import { isCount, type Unit } from '../figure/unit.ts';
import { PART_MARKS, type Run, runsOf, type Scale, type Strip, strip } from './strip.ts';
import { STRIP_MARKS } from './strip-marks.ts';
import type { RowMark } from './drawing.ts';

/** A figure as marks that can be counted, in rows. */
export interface FigureMarks {
  readonly scale: Scale;
  readonly perRow: number;
  readonly runs: readonly Run[];
  readonly strip: Strip;
  /** The parts that have marks of their own. */
  readonly parts: readonly DrawnPart[];
}

/** A part of a figure, and between which heights of the strip its marks stand. */
export interface DrawnPart {
  readonly view: FigureView;
  readonly mark: RowMark;
  readonly from: number;
  readonly to: number;
}

/** How many marks a row may have, fewest first, and how many times as high as wide the strip may be then. */
export type Frame = readonly (readonly [perRow: number, tallest: number])[];

/** The frame of a figure's own page: rows as short as the height allows, so that their marks are large enough to be counted. */
export const PAGE_FRAME: Frame = [
  [10, 4.1],
  [25, 1],
  [50, 1],
  [100, 1],
];

/** The frames of a card, narrow and wide. */
export const CARD_FRAMES = {
  narrow: [
    [30, 0.6],
    [50, 0.6],
    [100, 0.6],
  ],
  wide: [
    [50, 0.5],
    [100, 0.5],
  ],
} as const satisfies Record<string, Frame>;

/** Up to here a mark stands for one. */
const SINGLY = 2000;
const MOST_MARKS = 6000;

/** So many are seen at a glance: the number says all that their marks would. */
const AT_A_GLANCE = 4;

/** What one mark stands for where the largest number to be drawn is this. */
export function scaleOf(largest: number): Scale {
  if (largest <= SINGLY) return { mark: 'stitch', each: 1 };
  let each = 100;
  while (largest / each > MOST_MARKS) each *= 100;
  return { mark: 'block', each };
}

/** Whether what a unit counts can be drawn mark by mark. */
export function isCountable({ kind }: Unit): boolean {
  return isCount(kind) || kind === 'years';
}

/**
 * How many marks a row has, the fewest with which they are not too high.
 * @example rowLength(266, { mark: 'stitch', each: 1 }, PAGE_FRAME) // => 10
 */
export function rowLength(marks: number, { mark }: Scale, frame: Frame): number {
  const { height } = STRIP_MARKS[mark];
  const [perRow] = frame.find(
    ([length, tallest]) => Math.ceil(marks / length) * height <= tallest * length * 10,
  ) ??
    frame.at(-1) ?? [10];
  return perRow;
}

/** A figure as marks, its parts told apart where they are few and of its own time; nothing where no count of marks would be true, or would say more than the number. */
export function figureMarks(
  view: FigureView,
  parts: readonly FigureView[],
  dates: Dates,
  frame: Frame,
): FigureMarks | undefined {
  if (!isCountable(view.statistic.unit) || view.value <= 0) return undefined;
  const scale = scaleOf(view.value);
  const own = canBeTold(view, parts, dates) && scale.each === 1 ? parts : [];
  const runs = runsOf(scale, view, own);
  if (runs.length === 0 || (view.value <= AT_A_GLANCE && own.length === 0)) return undefined;
  const perRow = rowLength(view.value / scale.each, scale, frame);
  const height = (marks: number) => (marks / perRow) * STRIP_MARKS[scale.mark].height;
  let drawn = 0;
  return {
    scale,
    perRow,
    runs,
    strip: strip(runs, perRow, scale),
    parts: own.flatMap((part, index) => {
      const mark = PART_MARKS[index]?.key;
      const from = drawn;
      drawn += part.value;
      return mark ? [{ view: part, mark, from: height(from), to: height(drawn) }] : [];
    }),
  };
}

/** Whether each part can have a mark of its own beside that of the rest. */
function canBeTold(whole: FigureView, parts: readonly FigureView[], dates: Dates): boolean {
  const sum = parts.reduce((total, { value }) => total + value, 0);
  const most = sum === whole.value ? PART_MARKS.length : PART_MARKS.length - 1;
  const time = timeKey(whole.observation, dates);
  return (
    sum <= whole.value &&
    parts.length <= most &&
    [whole, ...parts].every(
      ({ reading, observation }) => reading === 'point' && timeKey(observation, dates) === time,
    )
  );
}
