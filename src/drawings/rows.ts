import type { FigureView } from '../content/figure-view.ts';
import type { Locale } from '../figure/locale.ts';
import { dictionary } from '../words/dictionary.ts';
import type { DrawingRow } from './drawing.ts';

/** The table row of a figure. */
export function figureRow(
  { locale, path, label, text, named, period, value, observation }: FigureView,
  mark?: DrawingRow['mark'],
): DrawingRow {
  return {
    path,
    label,
    value: text,
    named: named.before + named.digits + named.after,
    period,
    briefly: dictionary(locale).periodBriefly(observation.period),
    number: value,
    mark,
  };
}

/** The picture in words: title, every row, and the note. */
export function describe(locale: Locale, title: string, rows: readonly DrawingRow[], note: string): string {
  const { chart } = dictionary(locale);
  const told = rows.map(({ label, value, period }) => chart.row(label, value, period)).join(chart.rowBreak);
  return chart.describe(title, told, note);
}
