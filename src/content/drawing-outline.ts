import type { Localised } from '../figure/locale.ts';

/** The columns of the statistics page that have drawings: the wide one, and the narrow one beside it. */
export const DRAWING_COLUMNS = ['main', 'side'] as const;

/** One of them. */
export type DrawingColumn = (typeof DRAWING_COLUMNS)[number];

/** What every drawing states: what it says, and where on the statistics page it stands. */
interface Told {
  /** Its position among the drawings of its column. */
  readonly order: number;
  /** The column of the statistics page in which it stands; none for one that stands elsewhere. */
  readonly column?: DrawingColumn | undefined;
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

/** A figure of a drawing that counts in marks. */
export interface CountedRow {
  readonly figure: string;
  /** The figures that count some of its things. */
  readonly parts?: readonly string[] | undefined;
  /** The heading of the rows that begin here. */
  readonly under?: Localised | undefined;
  /** What must be said beside it. */
  readonly note?: Localised | undefined;
}

/** A row of marks for each figure, all to one scale: a stitch a thing, or a block for so many. */
export interface CountsOutline extends Told {
  readonly kind: 'counts';
  readonly mark: 'stitch' | 'block';
  /** How many things a mark stands for. */
  readonly each: number;
  readonly rows: readonly CountedRow[];
}

/** A line of figures that are read together, and drawn in no way. */
export interface FigureLine {
  readonly name: Localised;
  readonly figures: readonly string[];
  /** True where each divides the one before it. */
  readonly nested?: boolean | undefined;
}

/** Lines of figures. */
export interface LinesOutline extends Told {
  readonly kind: 'lines';
  readonly lines: readonly FigureLine[];
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
  | CountsOutline
  | LinesOutline
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
  const listed = (path: readonly (string | number)[], ids: readonly string[] = []) =>
    ids.map((id, index): DrawnFigure => ({ id, path: [...path, index] }));
  switch (outline.kind) {
    case 'stitches':
    case 'parts':
      return [{ id: outline.whole, path: ['whole'] }, ...listed(['parts'], outline.parts)];
    case 'bars':
    case 'squares':
    case 'tally':
      return listed(['figures'], outline.figures);
    case 'counts':
      return outline.rows.flatMap(({ figure, parts }, row) => [
        { id: figure, path: ['rows', row, 'figure'] },
        ...listed(['rows', row, 'parts'], parts),
      ]);
    case 'lines':
      return outline.lines.flatMap(({ figures }, line) => listed(['lines', line, 'figures'], figures));
    case 'tiles':
    case 'series':
      return [{ id: outline.figure, path: ['figure'] }];
    case 'honours':
      return [];
  }
}
