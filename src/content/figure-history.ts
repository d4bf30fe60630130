import type { Dates } from '../figure/observation.ts';
import { type Change, series } from '../figure/series.ts';
import { valuesOf } from '../figure/statistic.ts';
import { changePhrase } from '../words/change-phrase.ts';
import { dictionary } from '../words/dictionary.ts';
import { type FigureView, figureView } from './figure-view.ts';

/** A value of a figure, with what changed since the one before it, or why that is not said. */
export interface PastFigure extends FigureView {
  readonly change?: string | undefined;
  /** Which way it went; nothing where no change is said. */
  readonly direction?: Change['direction'] | undefined;
}

/**
 * Every value of a figure, newest first, each as a figure of its own time. Where two periods are said alike, such as “to date” by two
 * sources, the date of the source stands behind each.
 */
export function figureHistory({ id, locale, statistic }: FigureView, dates: Dates): PastFigure[] {
  const { obstacles } = dictionary(locale);
  const past = series(valuesOf(statistic), statistic.unit, dates).map((item) => ({
    ...figureView(locale, { id, statistic }, item.value),
    change:
      'change' in item
        ? changePhrase(locale, item.change, item.value, statistic.unit, dates)
        : item.obstacle && obstacles[item.obstacle],
    direction: 'change' in item ? item.change.direction : undefined,
  }));
  return past
    .map((view) => {
      const isAlone = past.filter(({ period }) => period === view.period).length === 1;
      return isAlone ? view : { ...view, period: periodBySource(view, dates) };
    })
    .reverse();
}

/**
 * The period of a value with the date of its source behind it, to tell it from what another source says of a period called the same.
 * @example periodBySource(roomsToDate, dates) // => '截至成文时（约2023年）'
 */
export function periodBySource(
  { locale, period, observation }: Pick<FigureView, 'locale' | 'period' | 'observation'>,
  dates: Dates,
): string {
  const { dateOf, bySource, within } = dictionary(locale);
  const written = dateOf(dates(observation.source));
  const isOfThatDate = ['to-date', 'this-year'].includes(observation.period.kind);
  return period + within(isOfThatDate ? written : bySource(written));
}
