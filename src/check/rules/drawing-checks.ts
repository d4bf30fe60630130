import { Decimal } from 'decimal.js';
import type { DrawingOutline, DrawnFigure } from '../../content/drawing-outline.ts';
import type { LoadedContent } from '../../content/reader/content.ts';
import type { FieldPath } from '../../content/reader/field-path.ts';
import type { Place, Tell } from '../../content/reader/issue.ts';
import { historyOf } from '../../figure/known-by.ts';
import type { Value } from '../../figure/observation.ts';
import { readingOf } from '../../figure/quantity.ts';
import { timeKey, timeSeries } from '../../figure/series.ts';
import { isCount, isOrdered, isSameUnit, type Unit } from '../../figure/unit.ts';
import { datesIn, editionsIn } from '../../content/loaded/editions.ts';
import type { PlainKey } from '../../words/mistakes/told.ts';

/** How many marks one drawing has room for. */
const MOST_MARKS = 1000;

/** How many marks a row of a drawing that counts has room for. */
const MOST_IN_A_ROW = 5000;

/** How many rows a drawing has room for, for each mark that a row has. */
const MOST_ROWS = 2.5;

/** A figure as a drawing would draw it. */
export interface Drawn extends DrawnFigure {
  readonly value: Value;
  readonly unit: Unit;
}

/** A drawing with the values of its figures. */
interface Drawing {
  readonly outline: DrawingOutline;
  readonly figures: readonly Drawn[];
  readonly content: LoadedContent;
  /** The year of the older edition whose values they are. */
  readonly edition: string | undefined;
}

/** What is wrong with a drawing, and where; with numbers in its words it tells them itself. */
export interface Fault {
  readonly path: FieldPath;
  readonly key: PlainKey<'cannot-be-drawn'>;
}
interface CountedFault {
  readonly path: FieldPath;
  readonly tell: (tell: Tell<'cannot-be-drawn'>, place: Place) => void;
}

/** Gives what is wrong with a drawing; nothing where it is as it should be. */
type Check<D = Drawing, F = Fault | CountedFault> = (drawing: D) => F | false | undefined;

/** The same of figures alone, wherever they are drawn together. */
type FigureCheck = Check<Pick<Drawing, 'figures' | 'content'>, Fault>;

const first =
  (isWrong: (figure: Drawn, one: Drawn) => boolean, key: PlainKey<'cannot-be-drawn'>): FigureCheck =>
  ({ figures }) => {
    const wrong = figures.find((figure) => isWrong(figure, figures[0] ?? figure));
    return wrong && { path: wrong.path, key };
  };
const sumOf = (figures: readonly Drawn[]) =>
  figures.reduce((sum, { value }) => sum.plus(value.value), new Decimal(0));
const isInexact = ({ value }: Drawn) => readingOf(value.qualifier) !== 'point';

// A longer bar or one mark more would say nothing true.
const LENGTH = first(({ unit }) => isOrdered(unit), 'cannot-be-drawn.has-no-length');
const ZERO = first(({ value }) => value.value < 0, 'cannot-be-drawn.is-below-zero');
const COUNTED = first(
  (figure) => isInexact(figure) || !isCount(figure.unit.kind),
  'cannot-be-drawn.is-not-counted',
);
const EXACT = first(isInexact, 'cannot-be-drawn.is-inexact');
const UNIT = first(({ unit }, one) => !isSameUnit(unit, one.unit), 'cannot-be-drawn.is-of-another-unit');

const TIME: FigureCheck = ({ figures: [whole, ...parts], content }) => {
  const time = ({ value }: Drawn) => timeKey(value, datesIn(content));
  const other = whole && parts.find((part) => time(part) !== time(whole));
  return other && { path: other.path, key: 'cannot-be-drawn.is-of-another-time' };
};

const SUM: FigureCheck = ({ figures: [whole, ...parts] }) =>
  whole && sumOf(parts).gt(whole.value.value) && { path: ['parts'], key: 'cannot-be-drawn.parts-are-more' };

/** Three are told apart by shape and colour, or two and what remains. */
const GROUPS: FigureCheck = ({ figures: [whole, ...parts] }) => {
  const remains = whole && sumOf(parts).lt(whole.value.value);
  return remains && parts.length > 2 && { path: ['parts'], key: 'cannot-be-drawn.groups-are-four' };
};

/** The marks of a whole are those of its parts. */
const ROOM: Check = ({ outline, figures }) => {
  const drawn = outline.kind === 'stitches' ? figures.slice(0, 1) : figures;
  const sums = drawn.map(({ path }, index) => ({ path, marks: sumOf(drawn.slice(0, index + 1)).toNumber() }));
  const over = sums.find(({ marks }) => marks > MOST_MARKS);
  return (
    over && {
      path: over.path,
      tell: (tell, place) =>
        tell('cannot-be-drawn.has-no-room', place, { marks: over.marks, most: MOST_MARKS }),
    }
  );
};

/** Rows that are few times as many as they are long; where nothing is said of it, there is always room. */
const SHAPE: Check = ({ outline, figures: [whole] }) => {
  if (outline.kind !== 'stitches' || outline.perRow === undefined || !whole) return false;
  const least = Math.ceil(Math.sqrt(whole.value.value / MOST_ROWS));
  return (
    outline.perRow < least && {
      path: ['perRow'],
      tell: (tell, place) =>
        tell('cannot-be-drawn.rows-are-too-many', place, { least, suggestion: String(least) }),
    }
  );
};

const NAMES: Check = ({ outline, figures: [counted] }) => {
  if (outline.kind !== 'tiles') return undefined;
  const { among, named } = outline;
  if (counted && counted.value.value !== named.length)
    return {
      path: ['named'],
      tell: (tell, place) =>
        tell('cannot-be-drawn.names-differ', place, { names: named.length, value: counted.value.value }),
    };
  return (
    among < named.length && {
      path: ['among'],
      tell: (tell, place) =>
        tell('cannot-be-drawn.tiles-are-fewer', place, {
          names: named.length,
          suggestion: String(named.length),
        }),
    }
  );
};

/** Where some figures have a period and some have none, the note says so. */
const DATED: Check = ({ outline: { note }, figures }) => {
  const undated = figures.filter(({ value }) => value.period.kind === 'not-stated');
  if (undated.length === 0 || undated.length === figures.length) return undefined;
  if (!note.zh.includes('时段')) return { path: ['note', 'zh'], key: 'cannot-be-drawn.undated-is-unsaid' };
  return !/\bperiods?\b/i.test(note.en) && { path: ['note', 'en'], key: 'cannot-be-drawn.undated-is-unsaid' };
};

/** What was known of a figure when the report was written. */
const TIMES: Check = ({ figures: [figure], content, edition: older }) => {
  const [statistic, dates] = [figure && content.statistics.get(figure.id)?.data, datesIn(content)];
  const edition = editionsIn(content).find((one) => one.older === older);
  if (!statistic || !edition) return undefined;
  const known = historyOf(statistic, edition.date, dates);
  const isDrawn = known && timeSeries(known, dates).length > 0;
  return !isDrawn && { path: ['figure'], key: 'cannot-be-drawn.times-are-few' };
};

const HONOURS: Check = ({ content }) =>
  content.honours.size === 0 && { path: ['kind'], key: 'cannot-be-drawn.there-are-no-honours' };

const AT_LEAST = first(
  ({ value, unit }) => !['point', 'lower'].includes(readingOf(value.qualifier)) || !isCount(unit.kind),
  'cannot-be-drawn.is-not-at-least',
);

const ROW: Check = ({ outline, figures }) => {
  const each = outline.kind === 'counts' ? outline.each : 1;
  const long = figures.find(({ value }) => value.value / each > MOST_IN_A_ROW);
  return (
    long && {
      path: long.path,
      tell: (tell, place) => tell('cannot-be-drawn.row-is-too-long', place, { most: MOST_IN_A_ROW }),
    }
  );
};

const APART: Check = ({ outline }) => {
  if (outline.kind !== 'counts' || outline.mark === 'stitch') return undefined;
  const row = outline.rows.findIndex(({ parts }) => parts !== undefined);
  return row >= 0 && { path: ['rows', row, 'parts'], key: 'cannot-be-drawn.block-has-parts' };
};

/** Asks each row that has parts; what is wrong with all of them together is told at the last. */
const inRows =
  (check: Check): Check =>
  (drawing) => {
    for (const figures of Map.groupBy(drawing.figures, ({ path: [, row] }) => row).values()) {
      const fault = figures.length > 1 && check({ ...drawing, figures });
      if (fault)
        return fault.path.length > 1 ? fault : { ...fault, path: figures.at(-1)?.path ?? fault.path };
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
