import { type FigureView, figureView } from '../content/figure-view.ts';
import { type Dates, isValue, type Observation, type Value } from '../figure/observation.ts';
import { monthsTo, periodTick } from '../figure/period.ts';
import { readingOf } from '../figure/quantity.ts';
import { type Timed, timedOf } from '../figure/series.ts';
import { isStanding } from '../figure/statistic.ts';
import { type Frame, isCountable, rowLength, scaleOf } from './figure-marks.ts';
import { roundStep, ruledAt } from './ruled.ts';
import { type Run, runsOf, type Scale, type Strip, strip } from './strip.ts';
import { STRIP_MARKS } from './strip-marks.ts';

/** A figure over one kind of time, each time hung from the same rod and to the same scale. */
export interface HungSeries {
  /** What a mark stands for; nothing where lengths are drawn and no marks. */
  readonly scale: Scale | undefined;
  readonly perRow: number;
  readonly times: readonly HungTime[];
  /** The room of each strip. */
  readonly width: number;
  readonly height: number;
  /** The heights and values that are ruled. */
  readonly rules: readonly { readonly at: number; readonly value: number }[];
}

/** A time of a series. */
export interface HungTime {
  readonly observation: Observation;
  /** Its name in the fewest characters. */
  readonly tick: string;
  /** The figure at that time, where it has a value. */
  readonly view?: FigureView | undefined;
  readonly strip?: Strip | undefined;
  readonly runs: readonly Run[];
  /** Whether what is counted changed since the time before it. */
  readonly afterBreak: boolean;
  /** How many places stay free before it, for times of the kind that are not spoken of. */
  readonly skipped: number;
}

const FRAME: Frame = [10, 20, 50, 100].map((perRow) => [perRow, 2.5]);

/** How many times stand side by side; the table has all. */
const MOST_TIMES = 8;

/** How many places a gap between two times has at the most. */
const WIDEST_GAP = 3;

/** The length of the longest bar, how wide all times of bars are together, and how wide a bar is at the most. */
const BAR = 220;
const ALL_BARS = 600;
const WIDEST_BAR = 64;

/** A figure over the kind of time that its newest value is of, or else has the most values; nothing where no value has another beside it. */
export function hungSeries(figure: FigureView, dates: Dates): HungSeries | undefined {
  const kinds = [...Map.groupBy(timedOf(figure.statistic, dates), ({ time }) => time.shape).values()];
  const [first] = kinds
    .filter((kind) => valuesIn(kind).length > 1)
    .toSorted((a, b) => Number(isNewest(b, figure)) - Number(isNewest(a, figure)) || b.length - a.length);
  const kind = first?.slice(-MOST_TIMES) ?? [];
  const values = valuesIn(kind);
  const all = values.flatMap(({ value, revisions = [] }) => [
    value,
    ...revisions.map(({ was }) => was.value),
  ]);
  const largest = Math.max(0, ...all);
  if (largest === 0 || Math.min(...all) < 0) return undefined;
  const isCounted = isCountable(figure.statistic.unit);
  const scale = scaleOf(largest);
  const perRow = isCounted ? rowLength(largest / scale.each, scale, FRAME) : 10;
  const height = isCounted
    ? Math.ceil(largest / scale.each / perRow + 1) * STRIP_MARKS[scale.mark].height
    : BAR + 10;
  // Marks are ruled by whole rows.
  const row = scale.each * perRow;
  const step = isCounted ? Math.ceil(roundStep(largest / row)) * row : roundStep(largest);
  const heightOf = (value: number) =>
    isCounted ? (value / scale.each / perRow) * STRIP_MARKS[scale.mark].height : (BAR * value) / largest;
  const months = kind.map(({ time }) => monthsTo(time));
  const steps = months.map((at, index) => at - (months[index - 1] ?? at));
  const nearest = Math.min(...steps.filter((step) => step > 0), Infinity);
  const skipped = steps.map((step) => Math.min(Math.max(Math.round(step / nearest) - 1, 0), WIDEST_GAP));
  // Few bars are no wider for it, nor higher on the page.
  const places = skipped.reduce((sum, places) => sum + places, kind.length);
  const width = isCounted ? perRow * 10 : Math.max(100, Math.round(ALL_BARS / places));
  return {
    scale: isCounted ? scale : undefined,
    perRow,
    width,
    height,
    rules: ruledAt(step, largest).map((value) => ({ at: Math.round(heightOf(value) * 10) / 10, value })),
    times: kind.map((each, index) => {
      const { observation, time, definition } = each;
      const before = kind[index - 1];
      const own = isValue(observation) && isStanding(observation) ? observation : undefined;
      const view = isValue(observation) ? figureView(figure.locale, figure, observation) : undefined;
      const runs = own && view && isCounted ? withTaken(runsOf(scale, view), own, scale) : [];
      return {
        observation,
        tick: periodTick(observation.period, time),
        view,
        runs,
        strip: own && (isCounted ? strip(runs, perRow, scale) : barStrip(own, width, heightOf)),
        afterBreak: before !== undefined && before.definition !== definition,
        skipped: skipped[index] ?? 0,
      };
    }),
  };
}

function valuesIn(kind: readonly Timed[]): Value[] {
  return kind.map(({ observation }) => observation).filter(isValue);
}

function isNewest(kind: readonly Timed[], { observation }: FigureView): boolean {
  return kind.some((each) => each.observation === observation);
}

/** The marks of a value, and after them those that a correction took back. */
function withTaken(runs: readonly Run[], { value, revisions = [] }: Value, { mark, each }: Scale): Run[] {
  const was = revisions.at(-1)?.was.value ?? value;
  const isTorn = (run: Run) => run.mark === 'torn';
  const [plain, torn] = [runs.filter((run) => !isTorn(run)), runs.filter(isTorn)];
  return [
    ...plain,
    ...(was > value ? [{ mark: `taken-${mark}`, count: (was - value) / each } as const] : []),
    ...torn,
  ];
}

/** Where the strokes of an open end stand above the end of a length, and how high they are. */
const THINNING = [
  [12, 4],
  [6, 3],
  [1, 1],
] as const;

/** A length with no marks, thinning out where it has no exact end, and below it what a correction took back. */
function barStrip(
  { value, qualifier, revisions = [] }: Value,
  width: number,
  heightOf: (value: number) => number,
): Strip {
  const [own, was] = [heightOf(value), heightOf(revisions.at(-1)?.was.value ?? value)];
  const bar = Math.min(width - 20, WIDEST_BAR);
  const tenths = (length: number) => Math.round(length * 10) / 10;
  const rectangle = (from: number, to: number) => `M0 ${tenths(from)}h${bar}v${tenths(to - from)}h-${bar}z`;
  const isExact = readingOf(qualifier) === 'point';
  const strokes = isExact
    ? []
    : THINNING.map(([above, high]) => rectangle(Math.max(own - above, 0), Math.max(own - above, 0) + high));
  return {
    width,
    height: was,
    shapes: [
      { mark: 'bar', path: rectangle(0, isExact ? own : Math.max(own - 16, 0)) + strokes.join('') },
      ...(was - own >= 1 ? [{ mark: 'taken-stitch', path: rectangle(own, was) } as const] : []),
    ],
  };
}
