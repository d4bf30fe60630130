import type { OutlineOf } from '../content/drawing-outline.ts';
import type { FigureView } from '../content/figure-view.ts';
import { comparePeriods } from '../figure/period.ts';
import { lastValue } from '../figure/text.ts';
import type { BarMark } from './bar-mark.ts';
import { type Bar, bars } from './bars.ts';
import type { Painted, Subjects } from './painted.ts';
import { figureRow } from './rows.ts';

/** Paints lengths from a common zero, the longest first, each period under its own name. */
export function paintBars({ figures, mark = 'bar' }: OutlineOf<'bars'>, { figure }: Subjects): Painted {
  return paintValues(figures.map(figure), mark);
}

/** Paints squares whose areas are the values, in the same order. */
export function paintSquares({ figures }: OutlineOf<'squares'>, { figure }: Subjects): Painted {
  return paintValues(figures.map(figure), 'square');
}

/** Paints each part at its place along the length of the whole, in the order of the file. */
export function paintParts({ whole, parts }: OutlineOf<'parts'>, { figure }: Subjects): Painted {
  const total = figure(whole);
  const views = parts.map(figure);
  let from = 0;
  const rows = views.map((view): Bar => {
    const share = shareOf(view.value, total.value);
    const bar = { label: view.label, value: view.text, from, share, reading: view.reading };
    from += share;
    return bar;
  });
  return {
    rows: [...views, total].map((view) => figureRow(view)),
    picture: bars(rows, 'part'),
    count: parts.length,
  };
}

function paintValues(figures: readonly FigureView[], mark: BarMark): Painted {
  const sorted = figures.toSorted(
    (a, b) => comparePeriods(a.observation.period, b.observation.period) || b.value - a.value,
  );
  const longest = Math.max(...sorted.map(({ observation }) => lastValue(observation)));
  const isMixed = sorted.some(({ period }) => period !== sorted[0]?.period);
  const rows = sorted.map(({ label, text, period, value, reading, observation }, index): Bar => ({
    label,
    value: text,
    share: shareOf(value, longest),
    upTo: shareOf(lastValue(observation), longest),
    reading,
    group: isMixed && period !== sorted[index - 1]?.period ? period : undefined,
  }));
  return {
    rows: sorted.map((view) => figureRow(view)),
    picture: bars(rows, mark),
    count: figures.length,
  };
}

function shareOf(value: number, whole: number): number {
  return whole > 0 ? value / whole : 0;
}
