import { Decimal } from 'decimal.js';
import { type Dates, type Evidence, isValue, type Observation, type Value } from './observation.ts';
import {
  compareEnds,
  datedTime,
  isKnownBefore,
  lastDay,
  type Period,
  periodKey,
  type Time,
  timeOf,
} from './period.ts';
import { readingOf } from './quantity.ts';
import { isStanding, type Statistic } from './statistic.ts';
import { isOrdered, type Unit } from './unit.ts';

/** Why a value is not set beside one before it. */
export type Obstacle =
  | 'bound'
  | 'break'
  | 'other-period'
  /** Of two moments it is not known which came first. */
  | 'unordered'
  /** Of two like “the past two years” it is not known which days they cover. */
  | 'open-period'
  | 'each-year'
  | 'undated'
  | 'withdrawn'
  | 'unit';

/** How a figure differs from an earlier value: by how much, and to how much. */
export interface Change {
  readonly direction: 'rise' | 'fall' | 'none';
  /** The difference, never negative: 增长了, rose by. */
  readonly by: number;
  /** The earlier value. */
  readonly since: Value;
}

/** A value of a figure beside its change since the value before it, or why none can be stated. */
export type SeriesItem =
  | { readonly value: Value; readonly change: Change }
  | { readonly value: Value; readonly obstacle?: Obstacle | undefined };

/**
 * A name for the time that a value covers, the same for two values only where they are known to cover the same. Two values without a
 * period cover one where a single paragraph gives them together.
 * @example timeKey(valueOf2022, dates) // => 'year 2022 2022'
 */
export function timeKey(value: Value, dates: Dates): string {
  const time = timeIn(value, dates);
  if (time?.day) return time.day;
  // The day of a source of June is not the end of June.
  if (time) return `${time.shape} ${time.from} ${time.to}`;
  const { document, paragraph } = value.source;
  return periodIn(value, dates) ?? `not-stated ${document} ${paragraph}`;
}

/**
 * Whether an observation is known to be of an earlier time than another; what a source counts up to its own day is compared only with
 * what stood on a day.
 */
export function isEarlier(observation: Observation, other: Observation, dates: Dates): boolean {
  const [own, time] = [datedTime(observation.period), timeIn(other, dates)];
  if (!own || !time) return false;
  if (datedTime(other.period)) return compareEnds(own, time) < 0;
  return own.shape === time.shape && isKnownBefore(own, time);
}

/**
 * A name for the period of an observation, the same for two only where they are of one: what speaks of “now” is of the date of its source.
 * One that is not stated has none.
 * @example periodIn({ period: { kind: 'to-date' }, source }, dates) // => 'to-date 2023'
 */
export function periodIn(
  { period, source }: { readonly period: Period; readonly source?: Pick<Evidence, 'document'> },
  dates: Dates,
): string | undefined {
  if (period.kind === 'not-stated') return undefined;
  // However it is written, the end of June is one day.
  if (period.kind === 'as-at') return periodKey({ ...period, date: lastDay(period.date) });
  const isDated = datedTime(period) !== undefined;
  return periodKey(period) + (isDated || !source ? '' : ` ${dates(source).date}`);
}

/** Observations in the order of the times they cover, oldest first; what has no time stands before all, as it is listed. */
export function inOrder<Each extends Observation>(observations: readonly Each[], dates: Dates): Each[] {
  const timed = observations.map((each) => ({
    each,
    time: timeIn(each, dates),
  }));
  return timed
    .sort((a, b) =>
      a.time && b.time ? compareEnds(a.time, b.time) : Number(Boolean(a.time)) - Number(Boolean(b.time)),
    )
    .map(({ each }) => each);
}

/** Every value of a figure, oldest first, each beside its change since the nearest earlier value of the same kind of time. */
export function series(values: readonly Value[], unit: Unit, dates: Dates): SeriesItem[] {
  const ordered = inOrder(values, dates);
  return ordered.map((value, index) => {
    const earlier = ordered.slice(0, index);
    if (earlier.length === 0) return { value };
    const time = timeIn(value, dates);
    if (!time) return { value, obstacle: value.period.kind === 'per-year' ? 'each-year' : 'undated' };
    const before = earlier.findLast((other) => timeIn(other, dates)?.shape === time.shape);
    if (!before) return { value, obstacle: 'other-period' };
    const between = ordered.slice(ordered.indexOf(before) + 1, index + 1);
    const since = timeIn(before, dates);
    const obstacle = between.some((each) => each.break)
      ? 'break'
      : since && areUnordered([since, time])
        ? 'unordered'
        : obstacleOf(before, value, unit);
    return obstacle ? { value, obstacle } : { value, change: changeSince(before, value) };
  });
}

/** An observation with the time it covers. */
export interface Timed {
  readonly observation: Observation;
  readonly time: Time;
  /** How often what is counted had changed by then; nothing is compared with what has another number. */
  readonly definition: number;
}

/** From how many values on, all comparable with one another, a figure is drawn over time. */
const DRAWN_FROM = 3;

/**
 * What can be drawn of a figure over time, oldest first: for each kind of time with three values or more that compare with one another,
 * all that is known of it, what compares with nothing and what has no value among it.
 */
export function timeSeries(statistic: Statistic, dates: Dates): Timed[][] {
  const kinds = [...Map.groupBy(timedOf(statistic, dates), ({ time }) => time.shape).values()];
  return kinds.filter((kind) => {
    if (areUnordered(kind.map(({ time }) => time))) return false;
    const compared = Map.groupBy(kind.filter(isComparable), (each) => each.definition);
    return [...compared.values()].some(({ length }) => length >= DRAWN_FROM);
  });
}

/** What is known of a figure of which more is a growth, oldest first, where it covers a known time. */
export function timedOf({ observations, unit }: Statistic, dates: Dates): Timed[] {
  if (isOrdered(unit)) return [];
  let definition = 0;
  return inOrder(observations, dates).flatMap((observation): Timed[] => {
    if (isValue(observation) && observation.break) definition += 1;
    const time = timeIn(observation, dates);
    return time && !ofUnknownLength(observation) ? [{ observation, time, definition }] : [];
  });
}

/** Whether moments, listed by where they end, may have come in another order than that. */
function areUnordered(times: readonly Time[]): boolean {
  return times.some((time, index) => {
    const before = times[index - 1];
    return before?.shape === 'moment' && time.shape === 'moment' && !isKnownBefore(before, time);
  });
}

function isComparable({ observation }: Timed): boolean {
  return isValue(observation) && isStanding(observation) && readingOf(observation.qualifier) === 'point';
}

function obstacleOf(before: Value, value: Value, unit: Unit): Obstacle | undefined {
  if (isOrdered(unit)) return 'unit';
  if (ofUnknownLength(value)) return 'open-period';
  if (!isStanding(before) || !isStanding(value)) return 'withdrawn';
  return readingOf(before.qualifier) === 'point' && readingOf(value.qualifier) === 'point'
    ? undefined
    : 'bound';
}

/** What part of a year is covered is not known to be the same for two. */
function ofUnknownLength({ period }: Observation): boolean {
  return period.kind === 'this-year' || period.kind === 'past-years';
}

function changeSince(since: Value, { value }: Value): Change {
  const difference = new Decimal(value).minus(since.value);
  return {
    direction: difference.isZero() ? 'none' : difference.isNegative() ? 'fall' : 'rise',
    by: difference.abs().toNumber(),
    since,
  };
}

/** The time that an observation covers; nothing where it gives none. */
export function timeIn(observation: Observation, dates: Dates): Time | undefined {
  if (isValue(observation)) return timeOf(observation.period, dates(observation.source));
  // A gap has no source, and so no time where its period speaks of “now”.
  const time = timeOf(observation.period, { date: '' });
  return time?.to === '' ? undefined : time;
}
