import { type FigureView, figureView } from '../content/figure-view.ts';
import { type Dates, isValue, type Observation } from '../figure/observation.ts';
import { monthsTo, periodTick } from '../figure/period.ts';
import { readingOf } from '../figure/quantity.ts';
import { type Timed, timeSeries } from '../figure/series.ts';
import { isStanding } from '../figure/statistic.ts';
import { dictionary } from '../words/dictionary.ts';
import type { Picture } from './drawing.ts';
import { type TimePlace, timeLine } from './time-line.ts';

/** A figure drawn over one kind of time. */
export interface FigureOverTime {
  /** What stands in the picture, from left to right. */
  readonly observations: readonly Observation[];
  /** What each sign in the picture means, where it has one. */
  readonly key: readonly string[];
  readonly picture: Picture;
}

/** A figure drawn over each kind of time that has enough values which compare: stretches of time as columns, moments as points. */
export function figureOverTime(figure: FigureView, dates: Dates): FigureOverTime[] {
  const { timeKey } = dictionary(figure.locale).figurePage;
  return timeSeries(figure.statistic, dates).map((series) => {
    const kind = series[0]?.time.shape === 'moment' ? 'points' : 'columns';
    const places = series.map((each, index) => placeOf(figure, each, series[index - 1]));
    const has = (test: (place: TimePlace) => boolean | undefined, sign: string) =>
      places.some(test) ? [sign] : [];
    return {
      observations: series.map(({ observation }) => observation),
      key: [
        ...has(({ value }) => value?.provisional && !value.open, timeKey[kind].provisional),
        ...has(({ value }) => value?.open, timeKey[kind].open),
        ...has(({ afterBreak }) => afterBreak, timeKey.break),
        ...has(({ value }) => !value, timeKey.gap),
      ],
      picture: timeLine(kind, places),
    };
  });
}

function placeOf(
  figure: FigureView,
  { observation, time, definition }: Timed,
  before: Timed | undefined,
): TimePlace {
  const value = standing(observation);
  return {
    at: monthsTo(time),
    tick: periodTick(observation.period, time),
    value: value && {
      number: value.value,
      text: figureView(figure.locale, figure, value).written.number,
      provisional: value.status?.kind === 'provisional',
      open: readingOf(value.qualifier) !== 'point',
    },
    afterBreak: before !== undefined && before.definition !== definition,
  };
}

/** The value of an observation that has not been taken back. */
function standing(observation: Timed['observation']) {
  return isValue(observation) && isStanding(observation) ? observation : undefined;
}
