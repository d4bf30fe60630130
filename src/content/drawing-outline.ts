import type { Localised } from '../figure/locale.ts';

/** What every drawing states: what it says, and where on the statistics page it stands. */
interface Told {
  /** Its position among the drawings of its theme, or among those that stand by themselves. */
  readonly order: number;
  /** The id of the theme under which it stands; none for one that stands by itself. */
  readonly theme?: string | undefined;
  /** The heading of one that stands by itself. */
  readonly heading?: Localised | undefined;
  /** May have places, such as `{workers-homes}`, that are filled with values. */
  readonly title: Localised;
  /** What must be said beside it, such as that its figures are not summed; may have places too. */
  readonly note: Localised;
}

/** One mark for each unit of a whole, its parts told apart by shape and colour. */
export interface StitchesOutline extends Told {
  readonly kind: 'stitches';
  readonly whole: string;
  readonly parts?: readonly string[] | undefined;
  readonly perRow?: number | undefined;
}

/** Each part at its place along the length of the whole. */
export interface PartsOutline extends Told {
  readonly kind: 'parts';
  readonly whole: string;
  readonly parts: readonly string[];
}

/** Lengths from a common zero. */
export interface BarsOutline extends Told {
  readonly kind: 'bars';
  readonly figures: readonly string[];
  readonly mark?: 'bar' | 'lollipop' | undefined;
}

/** Squares whose areas are the values. */
export interface SquaresOutline extends Told {
  readonly kind: 'squares';
  readonly figures: readonly string[];
}

/** Rows of marks, one for each thing counted. */
export interface TallyOutline extends Told {
  readonly kind: 'tally';
  readonly figures: readonly string[];
}

/** A square for each of some places, those that the figure counts with their names. */
export interface TilesOutline extends Told {
  readonly kind: 'tiles';
  readonly figure: string;
  /** How many places there are in all. */
  readonly among: number;
  /** The ids of the terms that name those that are counted. */
  readonly named: readonly string[];
  /** What is said of each of them. */
  readonly says: Localised;
}

/** The honours, one mark each, by level. */
export interface HonoursOutline extends Told {
  readonly kind: 'honours';
}

/** A figure over time, as columns or as points on a line: as far as the report knew it. */
export interface SeriesOutline extends Told {
  readonly kind: 'series';
  readonly figure: string;
}

/** What a drawing draws and says, before any value is known: a file of content/drawings. */
export type DrawingOutline =
  | StitchesOutline
  | PartsOutline
  | BarsOutline
  | SquaresOutline
  | TallyOutline
  | TilesOutline
  | HonoursOutline
  | SeriesOutline;

/** A drawing with its id, which is its file's name and that of the files to take it away in. */
export interface DrawingEntry {
  readonly id: string;
  readonly outline: DrawingOutline;
}

/** A figure that a drawing names, and the field that names it. */
export interface DrawnFigure {
  readonly id: string;
  readonly path: readonly (string | number)[];
}

/** The figures that a drawing draws, as its file names them. */
export function drawnFigures(outline: DrawingOutline): DrawnFigure[] {
  const listed = (field: string, ids: readonly string[] = []) =>
    ids.map((id, index): DrawnFigure => ({ id, path: [field, index] }));
  switch (outline.kind) {
    case 'stitches':
    case 'parts':
      return [{ id: outline.whole, path: ['whole'] }, ...listed('parts', outline.parts)];
    case 'bars':
    case 'squares':
    case 'tally':
      return listed('figures', outline.figures);
    case 'tiles':
    case 'series':
      return [{ id: outline.figure, path: ['figure'] }];
    case 'honours':
      return [];
  }
}
