import { type Dates, isValue, type Observation, type Value } from '../../figure/observation.ts';
import { readingOf } from '../../figure/quantity.ts';
import { periodIn } from '../../figure/series.ts';
import { isSameUnit } from '../../figure/unit.ts';
import type { LoadedContent } from '../../content/reader/content.ts';
import type { Issue } from '../../content/reader/issue.ts';
import { datesIn } from '../dates.ts';
import { idsOn } from '../known.ts';
import { isPrinted, languageOf } from './evidence.ts';
import {
  type Figure,
  incomplete,
  ofAnotherKind,
  ofItself,
  type PartValue,
  sumOf,
  tooLarge,
  wrongSum,
} from './part-issues.ts';

/** A part is no larger than its whole, counts the same kind of thing, and parts said to add up do; period by period. */
export function partsFitTheirWhole(content: LoadedContent): Issue[] {
  const { statistics } = content;
  const dates = datesIn(content);
  // A part whose file cannot be read is not missing, nor is one that names its whole wrongly; and a value at odds with its own evidence is told as that.
  const ids = idsOn(content, 'statistics');
  const allRead =
    statistics.size === ids.size &&
    [...statistics.values()].every(({ data }) => data.partOf === undefined || ids.has(data.partOf));
  const byWhole = Map.groupBy(statistics.values(), ({ data }) => data.partOf);
  return [...statistics.values()].flatMap((whole) => {
    const parts = byWhole.get(whole.id) ?? [];
    const own = parts.filter(({ id }) => id === whole.id).map(ofItself);
    const others = parts.filter(({ id }) => id !== whole.id);
    const strangers = others.filter(({ data }) => !isSameUnit(data.unit, whole.data.unit));
    // Figures of different kinds cannot be compared, so nothing further is said of them.
    if (own.length > 0 || strangers.length > 0)
      return [...own, ...strangers.map((part) => ofAnotherKind(part, whole))];
    // A whole may have been counted for years before its parts were.
    const begun = whole.data.observations.findIndex((total) =>
      others.some((part) => valueIn(part, total, dates).length > 0),
    );
    return whole.data.observations.flatMap((total, index) => {
      if (!isValue(total) || index < begun) return [];
      const values = others.flatMap((part) => valueIn(part, total, dates));
      const doubtful = values.some(
        ({ part, value }) => !isPrinted(value, part.data, languageOf(content, value.source)),
      );
      if (doubtful || !isPrinted(total, whole.data, languageOf(content, total.source))) return [];
      const larger = values
        .filter(({ value }) => isLarger(value, total))
        .map((value) => tooLarge(value, whole, total));
      if (larger.length > 0 || !whole.data.partsAddUp || !allRead) return larger;
      const lacking = others.filter((part) => valueIn(part, total, dates).length === 0);
      if (lacking.length > 0 || others.length === 0) return [incomplete(whole, index, lacking)];
      return addsUp(values, total) ? [] : [wrongSum(whole, index, values)];
    });
  });
}

function valueIn(part: Figure, total: Observation, dates: Dates): PartValue[] {
  const period = periodIn(total, dates);
  return part.data.observations.flatMap((value, index) =>
    period !== undefined && isValue(value) && periodIn(value, dates) === period
      ? [{ part, index, value }]
      : [],
  );
}

/** A bound on either side decides only what it can: of “more than 300” nothing is known to be larger. */
function isLarger(part: Value, whole: Value): boolean {
  if (readingOf(whole.qualifier) !== 'point') return false;
  return readingOf(part.qualifier) === 'lower' ? part.value >= whole.value : part.value > whole.value;
}

function addsUp(parts: readonly PartValue[], whole: Value): boolean {
  const sum = sumOf(parts);
  const readings = parts.map(({ value }) => readingOf(value.qualifier));
  // Of what is about, nearly or at most a number, no sum can be told to be wrong.
  if ([...readings, readingOf(whole.qualifier)].some((reading) => reading !== 'point' && reading !== 'lower'))
    return true;
  const bounded = readings.includes('lower');
  if (readingOf(whole.qualifier) === 'lower') return bounded || sum > whole.value;
  return bounded ? sum < whole.value : sum === whole.value;
}
