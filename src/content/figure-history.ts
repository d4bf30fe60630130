import type { Dates } from '../figure/observation.ts';
import { series } from '../figure/series.ts';
import { valuesOf } from '../figure/statistic.ts';
import { changePhrase } from '../words/change-phrase.ts';
import { dictionary } from '../words/dictionary.ts';
import { type FigureView, figureView } from './figure-view.ts';

/** A value of a figure, with what changed since the one before it, or why that is not said. */
export interface PastFigure extends FigureView {
  readonly change?: string | undefined;
}

/** Every value of a figure, newest first, each as a figure of its own time. */
export function figureHistory({ id, locale, statistic, number }: FigureView, dates: Dates): PastFigure[] {
  const { obstacles } = dictionary(locale);
  return series(valuesOf(statistic), statistic.unit, dates)
    .map((item) => ({
      ...figureView(locale, { id, statistic }, item.value, number),
      change:
        'change' in item
          ? changePhrase(locale, item.change, item.value, statistic.unit)
          : item.obstacle && obstacles[item.obstacle],
    }))
    .reverse();
}
