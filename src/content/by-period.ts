import { comparePeriods, type Period, periodKey } from '../figure/period.ts';
import type { FigureView } from './figure-view.ts';

/** The figures of one period. */
export interface OfPeriod {
  readonly key: string;
  readonly period: Period;
  readonly figures: readonly FigureView[];
}

/** Figures by their periods, in the order in which periods are listed. */
export function byPeriod(figures: readonly FigureView[]): OfPeriod[] {
  const sorted = figures.toSorted((a, b) => comparePeriods(a.observation.period, b.observation.period));
  const groups = Map.groupBy(sorted, ({ observation }) => periodKey(observation.period));
  return [...groups].flatMap(([key, members]) => {
    const [first] = members;
    return first ? [{ key, period: first.observation.period, figures: members }] : [];
  });
}

/** The period that most of some figures have, and of several the one that is listed first; none of no figures. */
export function commonPeriod(figures: readonly FigureView[]): OfPeriod | undefined {
  const periods = byPeriod(figures);
  const most = Math.max(...periods.map(({ figures: members }) => members.length));
  return periods.find(({ figures: members }) => members.length === most);
}
