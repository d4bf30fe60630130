import type { Localised } from './locale.ts';
import { isValue, type Observation, type Value } from './observation.ts';
import type { Unit } from './unit.ts';

/** That a figure is no longer kept up; its page stays. */
export interface Withdrawal {
  /** The day, month or year (ISO 8601). */
  readonly date: string;
  readonly reason: Localised;
  /** The id of the figure that follows it. */
  readonly successor?: string | undefined;
}

/** A figure: what is counted, in what unit, and every value known of it, oldest first. */
export interface Statistic {
  /** The id of the theme it is grouped under, where it has one. */
  readonly theme?: string | undefined;
  /** Its position within the theme, or among the figures without one. */
  readonly order: number;
  readonly label: Localised;
  /** A shorter name, for a drawing that has little room. */
  readonly brief?: Localised | undefined;
  readonly definition: Localised;
  readonly unit: Unit;
  /** The figure of whose units this one counts some. */
  readonly partOf?: string | undefined;
  /** Whether the parts of this figure cover it completely. */
  readonly partsAddUp?: true | undefined;
  readonly observations: readonly [Observation, ...Observation[]];
  readonly notes?: readonly Localised[] | undefined;
  readonly withdrawn?: Withdrawal | undefined;
}

/** A figure with its id, which is its file's name and its anchor on the statistics page. */
export interface StatisticEntry {
  readonly id: string;
  readonly statistic: Statistic;
}

/** Every value of a figure, oldest first, without the gaps. */
export function valuesOf({ observations }: Statistic): Value[] {
  return observations.filter(isValue);
}

/** The documents that give the values of a figure, each once. */
export function documentsOf(statistic: Statistic): string[] {
  return [...new Set(valuesOf(statistic).map(({ source }) => source.document))];
}

/** Whether a value has not been taken back. */
export function isStanding({ status }: Value): boolean {
  return status?.kind !== 'withdrawn';
}

/** The newest value of a figure, in the order of its list; one that was taken back only where there is no other. */
export function latestValue(statistic: Statistic): Value {
  const values = valuesOf(statistic);
  const newest = values.findLast(isStanding) ?? values.at(-1);
  if (!newest) throw new RangeError(`${statistic.label.en} has no value`);
  return newest;
}
