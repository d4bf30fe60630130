import { Decimal } from 'decimal.js';
import { datesIn, editionsIn, reportValues } from '../../content/loaded/editions.ts';
import type { DrawingOutline, DrawnFigure } from '../../content/drawing-outline.ts';
import type { LoadedContent } from '../../content/reader/content.ts';
import type { FieldPath } from '../../content/reader/field-path.ts';
import type { Place, Tell } from '../../content/reader/issue.ts';
import { historyOf } from '../../figure/known-by.ts';
import type { Value } from '../../figure/observation.ts';
import { readingOf } from '../../figure/quantity.ts';
import { timeKey, timeSeries } from '../../figure/series.ts';
import { isCount, isOrdered, isSameUnit, type Unit } from '../../figure/unit.ts';
import type { PlainKey } from '../../words/mistakes/told.ts';

/** How many marks one drawing has room for, and one row of a drawing that counts. */
const MOST_MARKS = 1000;
const MOST_IN_A_ROW = 5000;
/** How many rows a drawing has room for, for each mark that a row has. */
const MOST_ROWS = 2.5;

/** A figure as a drawing would draw it. */
interface Drawn extends DrawnFigure {
  readonly value: Value;
  readonly unit: Unit;
}

/** A drawing with the values of its figures, as an edition has them. */
interface Drawing<Outline> {
  readonly outline: Outline;
  readonly figures: readonly Drawn[];
  readonly content: LoadedContent;
  /** The year of an older edition. */
  readonly edition: string | undefined;
}

/** Tells what is wrong with a drawing, at a field of it. */
type Fault = (tell: Tell<'cannot-be-drawn'>, at: (path: FieldPath) => Place) => void;

/** Gives what is wrong with a drawing, or with figures alone wherever they are drawn together; nothing where it is as it should be. */
type Check<Outline = DrawingOutline> = (drawing: Drawing<Outline>) => Fault | false | undefined;
type FigureCheck = Check<unknown>;

/** What drawn figures come to in an edition; nothing where one of them is not there, which is told as that. */
export function drawnIn(
  named: readonly DrawnFigure[],
  { content, edition }: Pick<Drawing<unknown>, 'content' | 'edition'>,
): Drawn[] | undefined {
  const values = reportValues(content, edition);
  const figures = named.flatMap((figure): Drawn[] => {
    const [value, unit] = [values.get(figure.id), content.statistics.get(figure.id)?.data.unit];
    return value && unit ? [{ ...figure, value, unit }] : [];
  });
  return figures.length < named.length ? undefined : figures;
}

const plain =
  (path: FieldPath, key: PlainKey<'cannot-be-drawn'>): Fault =>
  (tell, at) =>
    tell(key, at(path));
const first =
  (isWrong: (figure: Drawn, one: Drawn) => boolean, key: PlainKey<'cannot-be-drawn'>): FigureCheck =>
  ({ figures }) => {
    const wrong = figures.find((figure) => isWrong(figure, figures[0] ?? figure));
    return wrong && plain(wrong.path, key);
  };
const sumOf = (figures: readonly Drawn[]) =>
  figures.reduce((sum, { value }) => sum.plus(value.value), new Decimal(0)).toNumber();
const isInexact = ({ value }: Drawn) => readingOf(value.qualifier) !== 'point';

// A longer bar or one mark more would say nothing true.
const LENGTH = first(({ unit }) => isOrdered(unit), 'cannot-be-drawn.has-no-length');
const ZERO = first(({ value }) => value.value < 0, 'cannot-be-drawn.is-below-zero');
const COUNTED = first((one) => isInexact(one) || !isCount(one.unit.kind), 'cannot-be-drawn.is-not-counted');
const EXACT = first(isInexact, 'cannot-be-drawn.is-inexact');
const UNIT = first(({ unit }, one) => !isSameUnit(unit, one.unit), 'cannot-be-drawn.is-of-another-unit');
const AT_LEAST = first(
  ({ value, unit }) => !['point', 'lower'].includes(readingOf(value.qualifier)) || !isCount(unit.kind),
  'cannot-be-drawn.is-not-at-least',
);

const TIME: FigureCheck = ({ figures: [whole, ...parts], content }) => {
  const time = ({ value }: Drawn) => timeKey(value, datesIn(content));
  const other = whole && parts.find((part) => time(part) !== time(whole));
  return other && plain(other.path, 'cannot-be-drawn.is-of-another-time');
};

const SUM: FigureCheck = ({ figures: [whole, ...parts] }) =>
  whole && sumOf(parts) > whole.value.value && plain(['parts'], 'cannot-be-drawn.parts-are-more');

/** Three are told apart by shape and colour, or two and what remains. */
const GROUPS: FigureCheck = ({ figures: [whole, ...parts] }) =>
  whole &&
  sumOf(parts) < whole.value.value &&
  parts.length > 2 &&
  plain(['parts'], 'cannot-be-drawn.groups-are-four');

/** The marks of a whole are those of its parts. */
const ROOM: Check = ({ outline, figures }) => {
  const drawn = outline.kind === 'stitches' ? figures.slice(0, 1) : figures;
  const marks = drawn.map((_, index) => sumOf(drawn.slice(0, index + 1)));
  const over = marks.findIndex((sum) => sum > MOST_MARKS);
  const about = { marks: marks[over] ?? 0, most: MOST_MARKS };
  return over >= 0 && ((tell, at) => tell('cannot-be-drawn.has-no-room', at(drawn[over]?.path ?? []), about));
};

/** Rows that are few times as many as they are long; where nothing is said of it, there is always room. */
const SHAPE: Check = ({ outline, figures: [whole] }) => {
  if (outline.kind !== 'stitches' || outline.perRow === undefined || !whole) return false;
  const least = Math.ceil(Math.sqrt(whole.value.value / MOST_ROWS));
  const about = { least, suggestion: String(least) };
  return (
    outline.perRow < least && ((tell, at) => tell('cannot-be-drawn.rows-are-too-many', at(['perRow']), about))
  );
};

const NAMES: Check = ({ outline, figures: [counted] }) => {
  if (outline.kind !== 'tiles' || !counted) return undefined;
  const [names, { value }] = [outline.named.length, counted.value];
  if (value !== names)
    return (tell, at) => tell('cannot-be-drawn.names-differ', at(['named']), { names, value });
  const about = { names, suggestion: String(names) };
  return (
    outline.among < names && ((tell, at) => tell('cannot-be-drawn.tiles-are-fewer', at(['among']), about))
  );
};

/** Where some figures have a period and some have none, the note says so. */
const DATED: Check = ({ outline: { note }, figures }) => {
  const undated = figures.filter(({ value }) => value.period.kind === 'not-stated');
  if (undated.length === 0 || undated.length === figures.length) return undefined;
  if (!note.zh.includes('时段')) return plain(['note', 'zh'], 'cannot-be-drawn.undated-is-unsaid');
  return !/\bperiods?\b/i.test(note.en) && plain(['note', 'en'], 'cannot-be-drawn.undated-is-unsaid');
};

/** What was known of a figure when the report was written. */
const TIMES: Check = ({ figures: [figure], content, edition: older }) => {
  const [statistic, dates] = [figure && content.statistics.get(figure.id)?.data, datesIn(content)];
  const edition = editionsIn(content).find((one) => one.older === older);
  if (!statistic || !edition) return undefined;
  const known = historyOf(statistic, edition.date, dates);
  return (
    !(known && timeSeries(known, dates).length > 0) && plain(['figure'], 'cannot-be-drawn.times-are-few')
  );
};

const HONOURS: Check = ({ content }) =>
  content.honours.size === 0 && plain(['kind'], 'cannot-be-drawn.there-are-no-honours');

const ROW: Check = ({ outline, figures }) => {
  const each = outline.kind === 'counts' ? outline.each : 1;
  const long = figures.find(({ value }) => value.value / each > MOST_IN_A_ROW);
  const about = { most: MOST_IN_A_ROW };
  return long && ((tell, at) => tell('cannot-be-drawn.row-is-too-long', at(long.path), about));
};

const APART: Check = ({ outline }) => {
  if (outline.kind !== 'counts' || outline.mark === 'stitch') return undefined;
  const row = outline.rows.findIndex(({ parts }) => parts !== undefined);
  return row >= 0 && plain(['rows', row, 'parts'], 'cannot-be-drawn.block-has-parts');
};

/** Asks each row that has parts; what is wrong with all of them together is told at the last. */
const inRows =
  (check: Check): Check =>
  (drawing) => {
    for (const figures of Map.groupBy(drawing.figures, ({ path: [, row] }) => row).values()) {
      const fault = figures.length > 1 && check({ ...drawing, figures });
      const last = figures.at(-1)?.path ?? [];
      if (fault) return (tell, at) => fault(tell, (path) => at(path.length > 1 ? path : last));
    }
    return undefined;
  };

/** What is asked of a figure and its parts where each of its things is a mark, in this order. */
export const PART_CHECKS: readonly FigureCheck[] = [COUNTED, UNIT, TIME, SUM, GROUPS];

/** What is asked of each kind of drawing, in this order. */
export const CHECKS: Readonly<Record<DrawingOutline['kind'], readonly Check[]>> = {
  stitches: [LENGTH, ZERO, COUNTED, UNIT, TIME, SUM, ROOM, GROUPS, SHAPE],
  counts: [LENGTH, ZERO, AT_LEAST, ROW, ...[EXACT, UNIT, TIME, SUM, GROUPS].map(inRows), APART, DATED],
  lines: [],
  parts: [LENGTH, ZERO, EXACT, UNIT, TIME, SUM],
  bars: [LENGTH, ZERO, UNIT, DATED],
  squares: [LENGTH, ZERO, UNIT, DATED],
  tally: [LENGTH, ZERO, COUNTED, ROOM, DATED],
  tiles: [LENGTH, ZERO, COUNTED, NAMES],
  series: [LENGTH, TIMES],
  honours: [HONOURS],
};

/** What is wrong with a drawing at first. */
export function faultOf<Outline>(
  drawing: Drawing<Outline>,
  checks: readonly Check<Outline>[],
): Fault | undefined {
  for (const check of checks) {
    const fault = check(drawing);
    if (fault) return fault;
  }
  return undefined;
}
