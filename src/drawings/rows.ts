import { formatQuantity } from '../figure/text.ts';
import type { Locale } from '../figure/locale.ts';
import { latestObservation, type Statistic } from '../figure/statistic.ts';
import { dictionary } from '../words/dictionary.ts';
import type { DrawingRow } from './drawing.ts';

/** A figure with its id, as a drawing takes it. */
export interface ChartFigure {
  readonly id: string;
  readonly statistic: Statistic;
}

/** The table row of a figure. */
export function figureRow(
  locale: Locale,
  { id, statistic }: ChartFigure,
  mark?: DrawingRow['mark'],
): DrawingRow {
  const observation = latestObservation(statistic);
  return {
    path: `/statistics/${id}/`,
    label: statistic.label[locale],
    value: formatQuantity(locale, observation, statistic.unit),
    period: dictionary(locale).period(observation.period),
    number: observation.value,
    mark,
  };
}

/** The value of a figure in words, qualifier and unit included. */
export function figureText(locale: Locale, { statistic }: ChartFigure): string {
  return formatQuantity(locale, latestObservation(statistic), statistic.unit);
}

/** The picture in words: title, every row, and the note. */
export function describe(locale: Locale, title: string, rows: readonly DrawingRow[], note: string): string {
  const { chart } = dictionary(locale);
  const told = rows.map(({ label, value, period }) => chart.row(label, value, period)).join(chart.rowBreak);
  return chart.describe(title, told, note);
}
