import { Decimal } from 'decimal.js';
import type { Dates, Value } from './observation.ts';
import { compareEnds, type Time, timeOf } from './period.ts';
import { readingOf } from './quantity.ts';
import type { Unit } from './unit.ts';

/** Why a value is not set beside one before it. */
export type Obstacle = 'bound' | 'break' | 'other-period' | 'undated' | 'withdrawn' | 'unit';

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
  if (time) return `${time.shape} ${time.from} ${time.to}`;
  return `${value.period.kind} ${value.period.kind === 'not-stated' ? `${value.source.document} ${value.source.paragraph}` : ''}`;
}

/** Values in the order of the times they cover, oldest first; what has no time stands before all, as it is listed. */
export function inOrder(values: readonly Value[], dates: Dates): Value[] {
  const timed = values.map((value) => ({ value, time: timeIn(value, dates) }));
  return timed
    .sort((a, b) =>
      a.time && b.time ? compareEnds(a.time, b.time) : Number(Boolean(a.time)) - Number(Boolean(b.time)),
    )
    .map(({ value }) => value);
}

/** Every value of a figure, oldest first, each beside its change since the nearest earlier value of the same kind of time. */
export function series(values: readonly Value[], unit: Unit, dates: Dates): SeriesItem[] {
  const ordered = inOrder(values, dates);
  return ordered.map((value, index) => {
    const earlier = ordered.slice(0, index);
    if (earlier.length === 0) return { value };
    const time = timeIn(value, dates);
    if (!time) return { value, obstacle: 'undated' };
    const before = earlier.findLast((other) => timeIn(other, dates)?.shape === time.shape);
    if (!before) return { value, obstacle: 'other-period' };
    const between = ordered.slice(ordered.indexOf(before) + 1, index + 1);
    const obstacle = between.some((each) => each.break) ? 'break' : obstacleOf(before, value, unit);
    return obstacle ? { value, obstacle } : { value, change: changeSince(before, value) };
  });
}

function obstacleOf(before: Value, value: Value, unit: Unit): Obstacle | undefined {
  // Of a place in a list or a ratio, more is not a growth; and what part of a year is covered is not known to be the same.
  if (unit.kind === 'rank' || unit.kind === 'ratio') return 'unit';
  if (value.period.kind === 'this-year' || value.period.kind === 'past-years') return 'other-period';
  if (before.status?.kind === 'withdrawn' || value.status?.kind === 'withdrawn') return 'withdrawn';
  return readingOf(before.qualifier) === 'point' && readingOf(value.qualifier) === 'point'
    ? undefined
    : 'bound';
}

function changeSince(since: Value, { value }: Value): Change {
  const difference = new Decimal(value).minus(since.value);
  return {
    direction: difference.isZero() ? 'none' : difference.isNegative() ? 'fall' : 'rise',
    by: difference.abs().toNumber(),
    since,
  };
}

function timeIn({ period, source }: Value, dates: Dates): Time | undefined {
  return timeOf(period, dates(source));
}
