import type { FigureView } from '../content/figure-view.ts';
import type { Honour } from '../content/schemas/honour.ts';
import type { LevelEntry } from '../content/level.ts';
import type { Locale } from '../figure/locale.ts';
import type { DrawingRow, Picture } from './drawing.ts';
import type { FigureOverTime } from './figure-over-time.ts';

/** Everything that drawings draw, in one language. */
export interface Subjects {
  readonly locale: Locale;
  /** The figure with an id. */
  readonly figure: (id: string) => FigureView;
  readonly honours: readonly Honour[];
  /** The levels that they may have, in the order of the rows. */
  readonly levels: readonly LevelEntry[];
  /** The figure with an id over each kind of time that can be drawn. */
  readonly overTime: (id: string) => readonly FigureOverTime[];
  /** The name of the term with an id. */
  readonly term: (id: string) => string;
}

/** What a kind of drawing makes of its outline. */
export interface Painted {
  readonly rows: readonly DrawingRow[];
  readonly picture: Picture;
  /** How many things it shows. */
  readonly count: number;
  /** What its signs mean, which is said after the note. */
  readonly signs?: readonly string[];
}
