import { history } from '../figure/change.ts';
import { changePhrase } from '../words/change-phrase.ts';
import { type FigureView, figureView } from './figure-view.ts';

/** A value of a figure, with what changed since the year before it where that can be said. */
export interface PastFigure extends FigureView {
  readonly change?: string | undefined;
}

/** Every value of a figure, newest first, each as a figure of its own time. */
export function figureHistory({ id, locale, statistic, number }: FigureView): PastFigure[] {
  return history(statistic.observations).map(({ observation, change }) => ({
    ...figureView(locale, { id, statistic }, observation, number),
    change: change && changePhrase(locale, change, statistic.unit),
  }));
}
