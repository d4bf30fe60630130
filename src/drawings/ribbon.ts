import type { FigureView } from '../content/figure-view.ts';
import { isCount } from '../figure/unit.ts';
import { outlinedStrip, runsOf, type Strip, strip } from './strip.ts';

/** How many stitches stand in a row of a ribbon, so that ten rows are a hundred. */
export const RIBBON_WIDTH = 10;

/** The most stitches that a ribbon has room for; a larger figure is drawn in blocks. */
const LONGEST = 2000;

const SCALE = { mark: 'stitch', each: 1 } as const;

/**
 * A figure as a ribbon: one stitch for each thing that it counts, ten a row, its parts first in marks of their own. None where stitches
 * could not be counted to the figure: it is no number of things, is not exact or a lower bound, or is too large.
 * @param parts exact figures that count some of its things
 * @param areOutlined whether each stitch is a path of its own, as in print
 */
export function ribbon(
  figure: FigureView,
  parts: readonly FigureView[] = [],
  areOutlined = false,
): Strip | undefined {
  if (!isCount(figure.statistic.unit.kind) || figure.value > LONGEST) return undefined;
  const runs = runsOf(SCALE, figure, parts);
  if (runs.length === 0) return undefined;
  return (areOutlined ? outlinedStrip : strip)(runs, RIBBON_WIDTH, SCALE);
}
