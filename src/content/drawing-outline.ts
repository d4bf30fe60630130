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

/** How many things a drawing shows, as far as its file and the honours say. */
export function countOf(outline: DrawingOutline, honours: number): number | undefined {
  switch (outline.kind) {
    case 'stitches':
      return outline.parts?.length ?? 0;
    case 'parts':
      return outline.parts.length;
    case 'bars':
    case 'squares':
    case 'tally':
      return outline.figures.length;
    case 'counts':
      return outline.rows.length;
    case 'lines':
      return outline.lines.length;
    case 'tiles':
      return outline.among;
    case 'honours':
      return honours;
    case 'series':
      return undefined;
  }
}
