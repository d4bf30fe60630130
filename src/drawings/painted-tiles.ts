import type { OutlineOf } from '../content/drawing-outline.ts';
import type { Painted, Subjects } from './painted.ts';
import { figureRow } from './rows.ts';
import { tiles } from './tiles.ts';

/** Paints a square for each place there is, and names those that the figure counts. */
export function paintTiles(
  { figure: counted, among, named, says }: OutlineOf<'tiles'>,
  { locale, figure, term }: Subjects,
): Painted {
  const row = figureRow(figure(counted));
  const names = named.map(term);
  return {
    rows: [row, ...names.map((label) => ({ ...row, label, value: says[locale] }))],
    picture: tiles(Array.from({ length: among }, (_, index) => names[index])),
    count: among,
  };
}
