import { datesIn, editionsIn, reportValues } from '../../content/loaded/editions.ts';
import type { DrawingOutline, DrawnFigure } from '../../content/drawing-outline.ts';
import { historyOf } from '../../figure/known-by.ts';
import type { Value } from '../../figure/observation.ts';
import { sumOf } from '../../figure/part-and-whole.ts';
import { readingOf } from '../../figure/quantity.ts';
import { timeKey, timeSeries } from '../../figure/series.ts';
import { isCount, isOrdered, isSameUnit, type Unit } from '../../figure/unit.ts';
import type { PlainKey } from '../../words/mistakes/told.ts';
import { type FieldPath, type Issue, issue, type LoadedContent, LOCALES, type Place } from '../vocabulary.ts';

/** How many marks one drawing has room for, and one row of a drawing that counts. */
const MOST_MARKS = 1000;
const MOST_IN_A_ROW = 5000;
/** How many stitches a band has room for: on a picture of 1,200 pixels each is then three wide. */
const MOST_STITCHES = 300;
/** How many rows a drawing has room for, for each mark that a row has. */
const MOST_ROWS = 2.5;

interface Drawn extends DrawnFigure {
  readonly value: Value;
  readonly unit: Unit;
}

interface Drawing {
  readonly figures: readonly Drawn[];
  /** The drawing, where they are drawn in one. */
  readonly outline?: DrawingOutline;
  readonly content: LoadedContent;
  /** The older edition whose values they have. */
  readonly edition: string | undefined;
  readonly at: (path: FieldPath) => Place;
}

/** Gives what is wrong with figures that are drawn, or with their drawing. */
type Check = (drawing: Drawing) => Issue | false | undefined;

/** What is wrong at first with figures that are drawn; nothing where one of them is not there, which is told as that. */
export function faultIn(
  named: readonly DrawnFigure[],
  where: Omit<Drawing, 'figures'>,
  checks: readonly Check[],
): Issue | undefined {
  const values = reportValues(where.content, where.edition);
  const figures = named.flatMap((figure): Drawn[] => {
    const [value, unit] = [values.get(figure.id), where.content.statistics.get(figure.id)?.data.unit];
    return value && unit ? [{ ...figure, value, unit }] : [];
  });
  const [fault] = checks.flatMap((check) => check({ ...where, figures }) || []);
  return figures.length < named.length ? undefined : fault;
}

const first =
  (
    key: PlainKey<'cannot-be-drawn'>,
    isWrong: (figure: Drawn, one: Drawn, content: LoadedContent) => boolean,
  ): Check =>
  ({ figures, content, at }) => {
    const wrong = figures.find((figure) => isWrong(figure, figures[0] ?? figure, content));
    return wrong && issue(key, at(wrong.path));
  };
const valuesOf = (figures: readonly Drawn[]) => figures.map(({ value }) => value);
const isInexact = ({ value }: Drawn) => readingOf(value.qualifier) !== 'point';

// A longer bar or one mark more would say nothing true.
const LENGTH = first('cannot-be-drawn.has-no-length', ({ unit }) => isOrdered(unit));
const ZERO = first('cannot-be-drawn.is-below-zero', ({ value }) => value.value < 0);
const COUNTED = first('cannot-be-drawn.is-not-counted', (one) => isInexact(one) || !isCount(one.unit.kind));
const EXACT = first('cannot-be-drawn.is-inexact', isInexact);
const UNIT = first('cannot-be-drawn.is-of-another-unit', ({ unit }, one) => !isSameUnit(unit, one.unit));
const AT_LEAST = first(
  'cannot-be-drawn.is-not-at-least',
  ({ value, unit }) => !['point', 'lower'].includes(readingOf(value.qualifier)) || !isCount(unit.kind),
);
const TIME = first('cannot-be-drawn.is-of-another-time', (part, whole, content) => {
  const [own, due] = [part, whole].map(({ value }) => timeKey(value, datesIn(content)));
  return own !== due;
});

/** Parts are no more than their whole; three are told apart by shape and colour, or two and what remains. */
const parts =
  (key: PlainKey<'cannot-be-drawn'>, isWrong: (sum: number, whole: number, parts: number) => boolean) =>
  ({ figures: [whole, ...own], at }: Drawing) =>
    whole && isWrong(sumOf(valuesOf(own)), whole.value.value, own.length) && issue(key, at(['parts']));
const SUM = parts('cannot-be-drawn.parts-are-more', (sum, whole) => sum > whole);
const GROUPS = parts('cannot-be-drawn.groups-are-four', (sum, whole, all) => sum < whole && all > 2);

/** The marks of a whole are those of its parts. */
const room =
  (most: number): Check =>
  ({ outline, figures, at }) => {
    const drawn = outline?.kind === 'stitches' ? figures.slice(0, 1) : figures;
    const marks = drawn.map((_, index) => sumOf(valuesOf(drawn.slice(0, index + 1))));
    const over = marks.findIndex((sum) => sum > most);
    return (
      over >= 0 &&
      issue('cannot-be-drawn.has-no-room', at(drawn[over]?.path ?? []), { marks: marks[over] ?? 0, most })
    );
  };
const ROOM = room(MOST_MARKS);

/** Rows that are few times as many as they are long; where nothing is said of it, there is always room. */
const SHAPE: Check = ({ outline, figures: [whole], at }) => {
  if (outline?.kind !== 'stitches' || outline.perRow === undefined || !whole) return false;
  const least = Math.ceil(Math.sqrt(whole.value.value / MOST_ROWS));
  const about = { least, suggestion: String(least) };
  return outline.perRow < least && issue('cannot-be-drawn.rows-are-too-many', at(['perRow']), about);
};

const NAMES: Check = ({ outline, figures: [counted], at }) => {
  if (outline?.kind !== 'tiles' || !counted) return false;
  const [names, { value }] = [outline.named.length, counted.value];
  if (value !== names) return issue('cannot-be-drawn.names-differ', at(['named']), { names, value });
  const about = { names, suggestion: String(names) };
  return outline.among < names && issue('cannot-be-drawn.tiles-are-fewer', at(['among']), about);
};

/** Where some figures have a period and some have none, the note says so. */
const DATED: Check = ({ outline, figures, at }) => {
  const undated = figures.filter(({ value }) => value.period.kind === 'not-stated').length;
  const says = { zh: /时段/, en: /\bperiods?\b/i };
  const silent = LOCALES.find((locale) => outline && !says[locale].test(outline.note[locale]));
  const isMixed = undated > 0 && undated < figures.length;
  return isMixed && silent && issue('cannot-be-drawn.undated-is-unsaid', at(['note', silent]));
};

/** What was known of a figure when the report was written. */
const TIMES: Check = ({ figures: [figure], content, edition: older, at }) => {
  const [statistic, dates] = [figure && content.statistics.get(figure.id)?.data, datesIn(content)];
  const edition = editionsIn(content).find((one) => one.older === older);
  if (!statistic || !edition) return false;
  const known = historyOf(statistic, edition.date, dates);
  const isDrawn = known !== undefined && timeSeries(known, dates).length > 0;
  return !isDrawn && issue('cannot-be-drawn.times-are-few', at(['figure']));
};

const HONOURS: Check = ({ content, at }) =>
  content.honours.size === 0 && issue('cannot-be-drawn.there-are-no-honours', at(['kind']));

const ROW: Check = ({ outline, figures, at }) => {
  const each = outline?.kind === 'counts' ? outline.each : 1;
  const long = figures.find(({ value }) => value.value / each > MOST_IN_A_ROW);
  return long && issue('cannot-be-drawn.row-is-too-long', at(long.path), { most: MOST_IN_A_ROW });
};

const APART: Check = ({ outline, at }) => {
  if (outline?.kind !== 'counts' || outline.mark === 'stitch') return false;
  const row = outline.rows.findIndex((one) => one.parts !== undefined);
  return row >= 0 && issue('cannot-be-drawn.block-has-parts', at(['rows', row, 'parts']));
};

/** Asks each row that has parts; what is wrong with all of them together is told at the last. */
const inRows =
  (check: Check): Check =>
  (drawing) => {
    const rows = Map.groupBy(drawing.figures, ({ path: [, row] }) => row).values();
    const [fault] = [...rows].flatMap((figures) => {
      const last = figures.at(-1)?.path ?? [];
      const at = (path: FieldPath) => drawing.at(path.length > 1 ? path : last);
      return (figures.length > 1 && check({ ...drawing, figures, at })) || [];
    });
    return fault;
  };

/** What is asked of a figure and its parts where each of its things is a mark, in this order. */
export const PART_CHECKS: readonly Check[] = [COUNTED, UNIT, TIME, SUM, GROUPS];

/** What is asked of the figures of the stitch band: each is a number to count to, and the band not endless. */
export const BAND_CHECKS: readonly Check[] = [COUNTED, room(MOST_STITCHES)];

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
