import { INK } from './ink.ts';
import type { Place } from './mark-path.ts';

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
  /** Where in its cell it begins. */
  readonly from: Place;
  /** Its outline from there and back; of a part of a mark, so much of its width. */
  readonly path: (share: number) => string;
}

/** How each mark of a strip is drawn. */
export const STRIP_MARKS: Readonly<Record<CellMark, DrawnMark>> = {
  stitch: drawn(line('stitch', 2.5), [1.7, 1.7], 'l6.6 6.6m0-6.6l-6.6 6.6m0-6.6'),
  'open-stitch': drawn(line('second', 1.1), [1.7, 1.7], 'h6.6v6.6h-6.6z'),
  'taken-stitch': drawn(line('main', 1.1), [1.7, 1.7], 'h6.6v6.6h-6.6z'),
  square: drawn(solid('main'), [0.9, 0.9], 'h8.2v8.2h-8.2z'),
  diamond: drawn(solid('accent'), [5, 0.4], 'l4.6 4.6-4.6 4.6-4.6-4.6z'),
  block: bar(solid('second'), [0.9, 1], 8, 13),
  'open-block': bar(line('second', 2.1), [2, 2.2], 5.8, 10.6),
  'taken-block': bar(line('main', 2.1), [2, 2.2], 5.8, 10.6),
};

type Corner = readonly [x: number, y: number];

function drawn(paint: DrawnMark['paint'], [x, y]: Corner, path: string): DrawnMark {
  return { height: 10, paint, from: { x, y }, path: () => path };
}

function bar(paint: DrawnMark['paint'], [x, y]: Corner, width: number, height: number): DrawnMark {
  const path = (share: number) => {
    const wide = Math.round(width * share * 100) / 100;
    return `h${wide}v${height}h-${wide}z`;
  };
  return { height: 16, paint, from: { x, y }, path };
}

function solid(ink: keyof typeof INK) {
  const { class: name, fill } = INK[ink];
  return { class: name, fill };
}

function line(ink: keyof typeof INK, width: number) {
  const { class: name, fill } = INK[ink];
  return { class: `${name} ink-line`, fill: 'none', stroke: fill, 'stroke-width': width };
}
