import { markPath } from './mark-path.ts';
import type { Cell } from './stitch.ts';

/** How wide a banner is, in stitches. */
export const BANNER_WIDTH = 34;

/** For how many rows its edges are straight: where it has a page to itself, and where it is one thing among others. */
export const BANNER_ROWS = { tall: 110, short: 76 } as const;

/** How many rows its point takes below the straight edges. */
export const BANNER_POINT = 8;

/** The size of a cell, and a stitch in it. */
const SIZE = 10;
const STITCH = 'l7 7m0-7l-7 7m0-7';
const INSET = 1.5;

/** The stitches round a banner that is straight for so many rows: two edges, a stitch inside them every fourth row, and a point below. */
export function bannerEdge(rows: number): readonly Cell[] {
  const last = BANNER_WIDTH - 1;
  const column = (x: number, every: number) =>
    Array.from({ length: Math.floor((rows - 2) / every) + 1 }, (_, index) => ({ x, y: index * every }));
  const inside = [2, last - 2].flatMap((x) => column(x, 4).map(({ y }) => ({ x, y: y + 1 })));
  const slope = (BANNER_POINT - 1) / (BANNER_WIDTH / 2 - 1);
  const point = Array.from({ length: BANNER_WIDTH }, (_, x) => ({
    x,
    y: rows + Math.round(Math.min(x, last - x) * slope),
  }));
  return [...column(0, 1), ...column(last, 1), ...inside, ...point];
}

/**
 * Cross-stitches as one path, in cells ten units wide: of strokes, which paper keeps sharp where it would blur a pattern.
 * @example stitches([{ x: 0, y: 0 }]) // => 'M1.5 1.5l7 7m0-7l-7 7m0-7'
 */
export function stitches(cells: readonly Cell[]): string {
  return markPath(
    cells.map(({ x, y }) => ({ x: x * SIZE + INSET, y: y * SIZE + INSET })),
    STITCH,
  );
}
