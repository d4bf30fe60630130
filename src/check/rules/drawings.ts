import { Decimal } from 'decimal.js';
import {
  type DrawingOutline,
  type DrawnFigure,
  drawnFigures,
  type OutlineOf,
} from '../../content/drawing-outline.ts';
import type { LoadedContent } from '../../content/reader/content.ts';
import type { FieldPath } from '../../content/reader/field-path.ts';
import type { Dates, Value } from '../../figure/observation.ts';
import { readingOf } from '../../figure/quantity.ts';
import { timeKey, timeSeries } from '../../figure/series.ts';
import { historyOf } from '../../figure/known-by.ts';
import { isCount, isSameUnit, type Unit, type UnitKind } from '../../figure/unit.ts';
import { datesIn } from '../dates.ts';
import { editionsIn } from '../editions.ts';
import { reportValues } from '../report-values.ts';
import { defineLaterRule } from '../rule.ts';
import type { Words } from '../tell.ts';
import {
  ANOTHER_PERIOD,
  ANOTHER_UNIT,
  BELOW_NOTHING,
  INEXACT_PART,
  MORE_THAN_WHOLE,
  NO_FIGURES,
  NO_HONOURS,
  NO_LENGTH,
  NOT_COUNTED,
  TOO_FEW_TIMES,
  TOO_MANY_PARTS,
  tooManyMarks,
  tooFewTiles,
  otherCount,
  UNDATED,
} from './drawing-faults.ts';

/** How many marks one drawing has room for. */
const MOST_MARKS = 1000;

/** What a longer bar or one mark more would say nothing true of. */
const NO_LENGTHS: ReadonlySet<UnitKind> = new Set(['rank', 'ratio']);

/** A figure as a drawing would draw it. */
interface Drawn extends DrawnFigure {
  readonly value: Value;
  readonly unit: Unit;
}

/** What is wrong with a drawing: where, and in which words. */
interface Fault {
  readonly path: FieldPath;
  readonly words: Words;
}

/** A drawing shows nothing that its figures do not say; of what is wrong with one, what stands first in the file is told. */
export const drawingsAreHonest = defineLaterRule('drawings', ({ data, at }, tell, content, { isWrong }) => {
  const { theme } = data;
  const { statistics, honours, themes } = content;
  // A theme without a figure has no place on the page.
  if (
    theme !== undefined &&
    themes.has(theme) &&
    !statistics.values().some((figure) => figure.data.theme === theme)
  )
    return tell('cannot-be-drawn', at(['theme']), NO_FIGURES);
  const values = reportValues(content);
  const named = drawnFigures(data);
  const figures = named.flatMap((figure): Drawn[] => {
    const [value, unit] = [values.get(figure.id), statistics.get(figure.id)?.data.unit];
    return value && unit && !isWrong(figure.id) ? [{ ...figure, value, unit }] : [];
  });
  // A figure that is not there or wrong in itself is told as that.
  if (figures.length < named.length) return;
  const dates = datesIn(content);
  const fault = faultOf(data, figures, dates, honours.size) ?? seriesFault(data, content, dates);
  if (fault) tell('cannot-be-drawn', at(fault.path), fault.words);
});

function faultOf(
  outline: DrawingOutline,
  figures: readonly Drawn[],
  dates: Dates,
  honours: number,
): Fault | undefined {
  const fault = (figure: Drawn | undefined, words: Words) => figure && { path: figure.path, words };
  const first = (test: (figure: Drawn) => boolean, words: Words) => fault(figures.find(test), words);
  const isOfAnotherUnit = ({ unit }: Drawn) => figures[0] !== undefined && !isSameUnit(unit, figures[0].unit);
  const drawable =
    first(({ unit }) => NO_LENGTHS.has(unit.kind), NO_LENGTH) ??
    first(({ value }) => value.value < 0 && outline.kind !== 'series', BELOW_NOTHING);
  if (drawable) return drawable;
  switch (outline.kind) {
    case 'stitches':
      return (
        first(isNotCounted, NOT_COUNTED) ??
        first(isOfAnotherUnit, ANOTHER_UNIT) ??
        partsFault(figures, dates) ??
        marksFault(figures.slice(0, 1)) ??
        groupsFault(figures)
      );
    case 'parts':
      return (
        first(isInexact, INEXACT_PART) ?? first(isOfAnotherUnit, ANOTHER_UNIT) ?? partsFault(figures, dates)
      );
    case 'bars':
    case 'squares':
      return first(isOfAnotherUnit, ANOTHER_UNIT) ?? undatedFault(outline, figures);
    case 'tally':
      return first(isNotCounted, NOT_COUNTED) ?? marksFault(figures) ?? undatedFault(outline, figures);
    case 'tiles':
      return first(isNotCounted, NOT_COUNTED) ?? tilesFault(outline, figures);
    case 'series':
      return undefined;
    case 'honours':
      return honours === 0 ? { path: ['kind'], words: NO_HONOURS } : undefined;
  }
}

/** What was known of a figure when the report was written has three values that compare. */
function seriesFault(outline: DrawingOutline, content: LoadedContent, dates: Dates): Fault | undefined {
  const statistic = outline.kind === 'series' && content.statistics.get(outline.figure)?.data;
  const [edition] = editionsIn(content);
  if (!statistic || !edition) return undefined;
  const known = historyOf(statistic, edition.date, dates);
  return known && timeSeries(known, dates).length > 0
    ? undefined
    : { path: ['figure'], words: TOO_FEW_TIMES };
}

function isInexact({ value }: Drawn): boolean {
  return readingOf(value.qualifier) !== 'point';
}

function isNotCounted(figure: Drawn): boolean {
  return isInexact(figure) || !isCount(figure.unit.kind);
}

/** The parts of a whole are of its time, and together no more than it is. */
function partsFault([whole, ...parts]: readonly Drawn[], dates: Dates): Fault | undefined {
  if (!whole) return undefined;
  const time = timeKey(whole.value, dates);
  const other = parts.find(({ value }) => timeKey(value, dates) !== time);
  if (other) return { path: other.path, words: ANOTHER_PERIOD };
  const sum = parts.reduce((total, { value }) => total.plus(value.value), new Decimal(0));
  return sum.gt(whole.value.value) ? { path: ['parts'], words: MORE_THAN_WHOLE } : undefined;
}

/** Three parts are told apart by shape and colour, or two and what remains. */
function groupsFault([whole, ...parts]: readonly Drawn[]): Fault | undefined {
  const sum = parts.reduce((total, { value }) => total + value.value, 0);
  const remains = whole !== undefined && sum < whole.value.value;
  return remains && parts.length > 2 ? { path: ['parts'], words: TOO_MANY_PARTS } : undefined;
}

function marksFault(figures: readonly Drawn[]): Fault | undefined {
  let marks = 0;
  for (const { value, path } of figures) {
    marks += value.value;
    if (marks > MOST_MARKS) return { path, words: tooManyMarks(marks, MOST_MARKS) };
  }
  return undefined;
}

function tilesFault({ among, named }: OutlineOf<'tiles'>, [counted]: readonly Drawn[]): Fault | undefined {
  if (counted && counted.value.value !== named.length)
    return { path: ['named'], words: otherCount(named.length, counted.value.value) };
  return among < named.length ? { path: ['among'], words: tooFewTiles(named.length) } : undefined;
}

/** Where some figures have a period and some have none, the note says so. */
function undatedFault({ note }: DrawingOutline, figures: readonly Drawn[]): Fault | undefined {
  const undated = figures.filter(({ value }) => value.period.kind === 'not-stated');
  if (undated.length === 0 || undated.length === figures.length) return undefined;
  if (!note.zh.includes('时段')) return { path: ['note', 'zh'], words: UNDATED };
  return /\bperiods?\b/i.test(note.en) ? undefined : { path: ['note', 'en'], words: UNDATED };
}
