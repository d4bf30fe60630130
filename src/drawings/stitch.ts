/** Counted cross-stitch: a motif is a grid of square cells, each of which may hold one stitch. */

/** The height of the band in cells. */
export const BAND_HEIGHT = 17;

/** The columns after which the water wave repeats. */
export const WAVE_PERIOD = 8;

/** A cell of the grid, from the top left corner. */
export interface Cell {
  readonly x: number;
  readonly y: number;
}

/** The stitches of one motif: its main colour and its accent. */
export interface Motif {
  readonly width: number;
  readonly main: readonly Cell[];
  readonly accent: readonly Cell[];
}

/** The eight-petalled star of Qinghai embroidery, as wide as the band is high: eight parallelograms mirrored about a centre. */
export function star(): Motif {
  const centre = (BAND_HEIGHT - 1) / 2;
  const cells = new Map<string, Cell>();
  for (let near = 1; near <= 4; near++) {
    for (let far = near + 1; far <= near + 4; far++) {
      for (const [dx, dy] of [
        [near, far],
        [far, near],
      ] as const) {
        for (const [signX, signY] of [
          [1, 1],
          [1, -1],
          [-1, 1],
          [-1, -1],
        ] as const) {
          const cell = { x: centre + signX * dx, y: centre + signY * dy };
          cells.set(`${cell.x},${cell.y}`, cell);
        }
      }
    }
  }
  const accent = [
    [0, 0],
    [1, 0],
    [-1, 0],
    [0, 1],
    [0, -1],
  ].map(([x = 0, y = 0]) => ({ x: centre + x, y: centre + y }));
  return { width: BAND_HEIGHT, main: [...cells.values()].sort(byRow), accent };
}

/** One repeat of the water wave: a double zigzag with an accent above each crest and below each trough. */
export function wave(): Motif {
  const main: Cell[] = [];
  const accent: Cell[] = [];
  for (let x = 0; x < WAVE_PERIOD; x++) {
    const depth = Math.abs(x - WAVE_PERIOD / 2);
    main.push({ x, y: 6 + depth }, { x, y: 8 + depth });
    if (depth === 0) accent.push({ x, y: 3 });
    if (depth === WAVE_PERIOD / 2) accent.push({ x, y: 14 });
  }
  return { width: WAVE_PERIOD, main, accent };
}

/**
 * The outline of a set of cells as an SVG path of whole rows, to be filled with a stitch pattern.
 * @example rowsPath([{ x: 0, y: 0 }, { x: 1, y: 0 }], 5) // => 'M0 0h10v5h-10z'
 */
export function rowsPath(cells: readonly Cell[], size: number): string {
  let path = '';
  const sorted = [...cells].sort(byRow);
  for (let i = 0; i < sorted.length; ) {
    const first = sorted[i];
    if (!first) break;
    let length = 1;
    for (
      let next = sorted[i + length];
      next?.y === first.y && next.x === first.x + length;
      next = sorted[i + length]
    )
      length++;
    path += `M${first.x * size} ${first.y * size}h${length * size}v${size}h-${length * size}z`;
    i += length;
  }
  return path;
}

function byRow(a: Cell, b: Cell): number {
  return a.y - b.y || a.x - b.x;
}
