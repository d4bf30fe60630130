import type { ExactQuantity } from './quantity.ts';
import type { Observation } from './statistic.ts';

/** How a figure differs between two calendar years: by how much, and to how much. */
export interface Change {
  readonly direction: 'rise' | 'fall' | 'none';
  /** The difference, never negative: 增长了, rose by. */
  readonly by: ExactQuantity;
  /** The later value: 增长到, rose to. */
  readonly to: ExactQuantity;
  /** The year it is compared with. */
  readonly since: number;
}

/** A value of a figure, with what changed since the year before it in the list where that can be said. */
export interface HistoryItem {
  readonly observation: Observation;
  readonly change: Change | undefined;
}

/**
 * The change from one value to a later one, where it can be stated: both are exact and cover a calendar year. Of the other kinds of
 * period no two are known to be alike and apart: the past two years are not the past three, and the undated have no order.
 */
export function changeBetween(earlier: Observation, later: Observation): Change | undefined {
  if (earlier.period.kind !== 'year' || later.period.kind !== 'year') return undefined;
  if (earlier.period.year >= later.period.year) return undefined;
  if (earlier.qualifier !== 'exact' || later.qualifier !== 'exact') return undefined;
  const difference = later.value - earlier.value;
  return {
    direction: difference > 0 ? 'rise' : difference < 0 ? 'fall' : 'none',
    by: { qualifier: 'exact', value: Math.abs(difference) },
    to: { qualifier: 'exact', value: later.value },
    since: earlier.period.year,
  };
}

/** Every value of a figure, newest first, each beside its change since the nearest earlier value of the same kind of period. */
export function history(observations: readonly Observation[]): HistoryItem[] {
  return observations
    .map((observation, index) => {
      const earlier = observations
        .slice(0, index)
        .findLast(({ period }) => period.kind === observation.period.kind);
      return { observation, change: earlier && changeBetween(earlier, observation) };
    })
    .reverse();
}
