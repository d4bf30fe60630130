import type { OutlineOf } from '../content/drawing-outline.ts';
import type { FigureView } from '../content/figure-view.ts';
import type { BarMark } from './bar-mark.ts';
import { type Bar, bars } from './bars.ts';
import { lengthsOf, shareOf } from './lengths.ts';
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
  const lengths = lengthsOf(figures);
  const rows = lengths.map(
    ({ view, ...length }): Bar => ({
      ...length,
      label: view.label,
      value: view.text,
    }),
  );
  return {
    rows: lengths.map(({ view }) => figureRow(view)),
    picture: bars(rows, mark),
    count: figures.length,
  };
}
