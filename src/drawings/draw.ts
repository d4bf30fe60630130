import { filled } from '../content/drawing-words.ts';
import type { DrawingEntry, DrawingOutline } from '../content/drawing-outline.ts';
import type { Drawing } from './drawing.ts';
import { paintBars, paintParts, paintSquares } from './painted-bars.ts';
import { paintCounts, paintLines } from './painted-counts.ts';
import { paintSeries } from './painted-series.ts';
import { paintStitches } from './painted-stitches.ts';
import { paintHonours, paintTally } from './painted-tally.ts';
import { paintTiles } from './painted-tiles.ts';
import type { Painted, Subjects } from './painted.ts';
import { describe } from './rows.ts';
import { dictionary } from '../words/dictionary.ts';

/** Draws a drawing in one language. */
export function draw({ id, outline }: DrawingEntry, subjects: Subjects): Drawing {
  const { locale, figure } = subjects;
  const { rows, picture, count, signs = [] } = painted(id, outline, subjects);
  const words = (text: string) => filled(locale, text, { count, figure });
  const title = words(outline.title[locale]);
  const note = [words(outline.note[locale]), ...signs].join(dictionary(locale).punctuation.space);
  return { id, outline, title, note, rows, picture, description: describe(locale, title, rows, note) };
}

function painted(id: string, outline: DrawingOutline, subjects: Subjects): Painted {
  switch (outline.kind) {
    case 'stitches':
      return paintStitches(outline, subjects);
    case 'counts':
      return paintCounts(id, outline, subjects);
    case 'lines':
      return paintLines(outline, subjects);
    case 'parts':
      return paintParts(outline, subjects);
    case 'bars':
      return paintBars(outline, subjects);
    case 'squares':
      return paintSquares(outline, subjects);
    case 'tally':
      return paintTally(outline, subjects);
    case 'tiles':
      return paintTiles(outline, subjects);
    case 'honours':
      return paintHonours(outline, subjects);
    case 'series':
      return paintSeries(outline, subjects);
  }
}
