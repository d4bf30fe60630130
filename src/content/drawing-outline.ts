import type { drawing } from './schemas/drawing.ts';
import type { Stated } from './schemas/stated.ts';

/** What a drawing draws and says, before any value is known: a file of content/drawings. */
export type DrawingOutline = Stated<typeof drawing>;

/** What a drawing of a kind draws and says. */
export type OutlineOf<Kind extends DrawingOutline['kind']> = Extract<DrawingOutline, { kind: Kind }>;

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
