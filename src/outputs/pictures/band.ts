import { BAND_HEIGHT, type Cell, star, WAVE_PERIOD, wave } from '../../drawings/stitch.ts';
import type { Block } from './block.ts';

/** What the stitch band counts: stars, and the columns of water after each of them, or without one where there are more. */
export interface BandCount {
  readonly stars: number;
  readonly runs: readonly number[];
}

/**
 * The site's stitch band as a ribbon across a sheet: its motifs in one row in the middle, its edges from side to side. A stitch is a whole
 * number of pixels wide, so that all stitches are alike, and sharp.
 */
export function band({ stars, runs }: BandCount, width: number): Block {
  const main: Cell[] = [];
  const accent: Cell[] = [];
  const water: Cell[] = [];
  let column = 0;
  for (let index = 0; index < Math.max(stars, runs.length); index++) {
    if (index < stars) {
      const motif = star();
      main.push(...moved(motif.main, column + 1));
      accent.push(...moved(motif.accent, column + 1));
      column += motif.width + 2;
    }
    const run = runs[index] ?? 0;
    const repeat = wave();
    for (let start = 0; start < run; start += WAVE_PERIOD) {
      const left = ({ x }: Cell) => start + x < run;
      water.push(...moved(repeat.main.filter(left), column + start));
      accent.push(...moved(repeat.accent.filter(left), column + start));
    }
    column += run;
  }
  const stitch = Math.max(1, Math.floor(width / Math.max(1, column)));
  const start = Math.round((width - column * stitch) / 2);
  const reach = Math.ceil(start / stitch / 2) * 2;
  for (let x = -reach; x < column + reach; x += 2) main.push({ x, y: 0 }, { x, y: BAND_HEIGHT - 1 });
  const layers = [
    { pigment: 'main', cells: main },
    { pigment: 'second', cells: water },
    { pigment: 'accent', cells: accent },
  ] as const;
  return {
    height: BAND_HEIGHT * stitch,
    draw: (x, y) => {
      const place = { x: Math.round(x) + start, y: Math.round(y), width: stitch, height: stitch };
      return layers.map((layer) => ({ kind: 'stitched', ...place, ...layer }));
    },
  };
}

function moved(cells: readonly Cell[], by: number): Cell[] {
  return cells.map(({ x, y }) => ({ x: x + by, y }));
}
