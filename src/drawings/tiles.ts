import { INK, PAPER } from './ink.ts';
import { element, text } from './svg.ts';

/** A square of a tile list: a place, marked or not. It has no outline, place or size of a map. */
export interface Tile {
  /** The name, or none for one the source does not name. */
  readonly label: string;
  readonly marked: boolean;
}

const SIZE = 92;
const GAP = 6;

/** Equal squares in rows of four. */
export function tiles(all: readonly Tile[]): { body: string; width: number; height: number } {
  const columns = 4;
  const body = all.map(({ label, marked }, index) => {
    const x = (index % columns) * (SIZE + GAP);
    const y = Math.floor(index / columns) * (SIZE + GAP);
    const ink = marked ? INK.main : INK.rest;
    const square = element('rect', {
      class: marked ? ink.class : `${ink.class} ink-line`,
      fill: marked ? ink.fill : 'none',
      stroke: marked ? undefined : ink.fill,
      'stroke-width': marked ? undefined : 1.5,
      x: x + 1,
      y: y + 1,
      width: SIZE - 2,
      height: SIZE - 2,
    });
    const lines = label.split('\n');
    const name = lines.map((line, row) =>
      element(
        'text',
        {
          class: 'ink-paper',
          fill: PAPER,
          x: x + SIZE / 2,
          y: y + SIZE / 2 + 5 + (row - (lines.length - 1) / 2) * 18,
          'text-anchor': 'middle',
          'font-size': 14,
        },
        text(line),
      ),
    );
    return square + (label && marked ? name.join('') : '');
  });
  return {
    body: body.join(''),
    width: columns * (SIZE + GAP) - GAP,
    height: Math.ceil(all.length / columns) * (SIZE + GAP) - GAP,
  };
}
