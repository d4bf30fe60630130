import type { OutlineOf } from '../content/drawing-outline.ts';
import { figureView } from '../content/figure-view.ts';
import { isValue } from '../figure/observation.ts';
import { dictionary } from '../words/dictionary.ts';
import type { Painted, Subjects } from './painted.ts';
import { figureRow } from './rows.ts';

/** Paints a figure over time, of several kinds of time over the one with the most values. */
export function paintSeries(
  { figure: id }: OutlineOf<'series'>,
  { locale, figure, overTime }: Subjects,
): Painted {
  const view = figure(id);
  const [longest] = [...overTime(id)].sort((a, b) => b.observations.length - a.observations.length);
  if (!longest) throw new RangeError(`${id} has too few values to draw over time`);
  const { period, periodBriefly, status } = dictionary(locale);
  const rows = longest.observations.map((each) =>
    isValue(each)
      ? figureRow(figureView(locale, view, each))
      : {
          ...figureRow(view),
          value: status.none,
          named: status.none,
          period: period(each.period),
          briefly: periodBriefly(each.period),
          number: 0,
        },
  );
  return {
    rows,
    picture: longest.picture,
    count: longest.observations.filter(isValue).length,
    signs: longest.key,
  };
}
