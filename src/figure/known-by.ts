import { type Dates, isValue, type Observation, type Value } from './observation.ts';
import { compareEnds, isBy, timeOf } from './period.ts';
import { type Statistic, valuesOf } from './statistic.ts';

/**
 * The value of a figure as a report of a date gave it: the newest that was over and published by then, as it stood before later
 * corrections. A figure that came later has its oldest value.
 * @example knownBy(membersOf2022And2024, '2023', dates) // => the value of 2022
 */
export function knownBy(statistic: Statistic, date: string, dates: Dates): Value | undefined {
  // What states no time of its own speaks of the time that its source was written.
  const end = ({ period, source }: Value) => ({
    to: timeOf(period, dates(source))?.to ?? dates(source).date,
  });
  const values = valuesOf(statistic).sort((a, b) => compareEnds(end(a), end(b)));
  const value = values.findLast((each) => isOverBy(each, date, dates)) ?? values[0];
  return value && uncorrected(value, date);
}

/** A figure with all that was known of it on a date: its values as they stood then, and the times before it that have none. */
export function historyOf(statistic: Statistic, date: string, dates: Dates): Statistic | undefined {
  const [first, ...more] = statistic.observations.flatMap((each): Observation[] => {
    if (isValue(each)) return isOverBy(each, date, dates) ? [uncorrected(each, date)] : [];
    return isBy(timeOf(each.period, { date })?.to ?? date, date) ? [each] : [];
  });
  return isKnownBy(statistic, date, dates) && first
    ? { ...statistic, observations: [first, ...more] }
    : undefined;
}

/** Whether a figure had any value on a date. */
export function isKnownBy(statistic: Statistic, date: string, dates: Dates): boolean {
  return valuesOf(statistic).some((value) => isOverBy(value, date, dates));
}

/** Whether the time of a value was over, and its source published, on a date. */
function isOverBy({ period, source }: Value, date: string, dates: Dates): boolean {
  const published = dates(source);
  return isBy(published.date, date) && isBy(timeOf(period, published)?.to ?? date, date);
}

/** A value as it stood on a date. */
function uncorrected(value: Value, date: string): Value {
  const later = value.revisions?.find((revision) => !isBy(revision.date, date));
  if (!later) return value;
  const { period, source, notes, break: change } = value;
  return { ...later.was, period, source, notes, break: change };
}
