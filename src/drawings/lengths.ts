import type { FigureView } from '../content/figure-view.ts';
import { comparePeriods } from '../figure/period.ts';
import { lastValue } from '../figure/text.ts';
import type { BarValue } from './bar-mark.ts';

/** A figure as a length from a common zero. */
export interface Length extends BarValue {
  readonly view: FigureView;
  /** The name of the period that begins here, where there are several. */
  readonly group?: string | undefined;
}

/** Figures as lengths to one scale, each period under its own name, the longest first. */
export function lengthsOf(figures: readonly FigureView[]): Length[] {
  const sorted = figures.toSorted(
    (a, b) => comparePeriods(a.observation.period, b.observation.period) || b.value - a.value,
  );
  const longest = Math.max(...sorted.map(({ observation }) => lastValue(observation)));
  const isMixed = sorted.some(({ period }) => period !== sorted[0]?.period);
  return sorted.map((view, index) => ({
    view,
    share: shareOf(view.value, longest),
    upTo: shareOf(lastValue(view.observation), longest),
    reading: view.reading,
    group: isMixed && view.period !== sorted[index - 1]?.period ? view.period : undefined,
  }));
}

/** The unit that all of some figures are written in, for it to be told once; none where they differ, or their names tell it. */
export function sharedUnit(figures: readonly FigureView[]): string | undefined {
  const [unit, ...others] = new Set(figures.map(({ named }) => named.after.trim()));
  return unit && others.length === 0 ? unit : undefined;
}

/** A value as a share of a whole, from 0 to 1; of nothing it is none. */
export function shareOf(value: number, whole: number): number {
  return whole > 0 ? value / whole : 0;
}
