import { INK } from './ink.ts';

/** The marks that stand in a cell each. */
export const CELL_MARKS = [
  'stitch',
  'open-stitch',
  'taken-stitch',
  'square',
  'diamond',
  'block',
  'open-block',
  'taken-block',
] as const;

/** A mark that stands in a cell. */
export type CellMark = (typeof CELL_MARKS)[number];

/** A mark in its cell, which is ten units wide. */
export interface DrawnMark {
  /** How high its cell is: a block is higher than wide. */
  readonly height: number;
  /** How it is painted: a class for the page, where the theme decides its colour, and fixed values for a file that stands alone. */
  readonly paint: Readonly<Record<string, string | number>>;
  /** Its outline from the corner of its cell and back to it; of a part of a mark, so much of its width. */
  readonly path: (share: number) => string;
}

/** How each mark of a strip is drawn. */
export const STRIP_MARKS: Readonly<Record<CellMark, DrawnMark>> = {
  stitch: drawn(10, line('stitch', 2.5), 'm1.7 1.7l6.6 6.6m0-6.6l-6.6 6.6m-1.7-8.3'),
  'open-stitch': drawn(10, line('second', 1.1), 'm1.7 1.7h6.6v6.6h-6.6zm-1.7-1.7'),
  'taken-stitch': drawn(10, line('main', 1.1), 'm1.7 1.7h6.6v6.6h-6.6zm-1.7-1.7'),
  square: drawn(10, solid('main'), 'm.9.9h8.2v8.2h-8.2zm-.9-.9'),
  diamond: drawn(10, solid('accent'), 'm5 .4l4.6 4.6-4.6 4.6-4.6-4.6zm-5-.4'),
  block: { height: 16, paint: solid('second'), path: (share) => bar(0.9, 1, 8 * share, 13) },
  'open-block': { height: 16, paint: line('second', 2.1), path: (share) => bar(2, 2.2, 5.8 * share, 10.6) },
  'taken-block': { height: 16, paint: line('main', 2.1), path: (share) => bar(2, 2.2, 5.8 * share, 10.6) },
};

function drawn(height: number, paint: DrawnMark['paint'], path: string): DrawnMark {
  return { height, paint, path: () => path };
}

function bar(x: number, y: number, width: number, height: number): string {
  const wide = Math.round(width * 100) / 100;
  return `m${x} ${y}h${wide}v${height}h-${wide}zm-${x}-${y}`;
}

function solid(ink: keyof typeof INK) {
  const { class: name, fill } = INK[ink];
  return { class: name, fill };
}

function line(ink: keyof typeof INK, width: number) {
  const { class: name, fill } = INK[ink];
  return { class: `${name} ink-line`, fill: 'none', stroke: fill, 'stroke-width': width };
}
