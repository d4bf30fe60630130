import type { Localised } from './locale.ts';
import type { Period } from './period.ts';
import type { Quantity } from './quantity.ts';
import type { Unit } from './unit.ts';

/** The themes that figures are grouped by, in the order they are shown. */
export const THEMES = [
  'venues',
  'learning',
  'organisations',
  'role-models',
  'skills',
  'care',
  'enterprises',
] as const;

/** A theme that figures are grouped by. */
export type Theme = (typeof THEMES)[number];

/** Where in the article a figure stands. */
export interface Evidence {
  /** The locator of the paragraph, such as S1.P2. */
  readonly paragraph: string;
  /** The number as the article prints it. */
  readonly printed: string;
  /** The shortest phrase of the article that proves it. */
  readonly phrase: string;
}

/** One value of a figure, for one period, with its evidence. */
export type Observation = Quantity & { readonly period: Period; readonly source: Evidence };

/** A figure: what is counted, in what unit, and every value known of it, oldest first. */
export interface Statistic {
  readonly theme: Theme;
  /** Its position within the theme. */
  readonly order: number;
  readonly label: Localised;
  readonly definition: Localised;
  readonly unit: Unit;
  /** The figure of whose units this one counts some. */
  readonly partOf?: string | undefined;
  /** Whether the parts of this figure cover it completely. */
  readonly partsAddUp?: true | undefined;
  readonly observations: readonly [Observation, ...Observation[]];
  readonly notes?: readonly Localised[] | undefined;
}

/** A figure with its id, which is its file's name and its anchor on the statistics page. */
export interface StatisticEntry {
  readonly id: string;
  readonly statistic: Statistic;
}

/** The newest value of a figure: the last in its list. */
export function latestObservation(statistic: Statistic): Observation {
  return statistic.observations.at(-1) ?? statistic.observations[0];
}
