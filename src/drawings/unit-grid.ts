import { INK, type Ink, type MarkShape } from './ink.ts';
import { markPath } from './mark-path.ts';
import { element } from './svg.ts';

/** A group of units drawn alike. */
export interface UnitGroup {
  readonly count: number;
  readonly ink: Ink;
  readonly shape: MarkShape;
}

/** One mark for each unit, in reading order, so that the count is the picture: nothing is scaled and nothing rounded. */
export function unitGrid(
  groups: readonly UnitGroup[],
  columns: number,
  pitch = 14,
): { body: string; width: number; height: number } {
  const size = pitch - 3;
  let drawn = 0;
  const body = groups.map(({ count, ink, shape }) => {
    const { inset, path } = mark(shape, size);
    const places = Array.from({ length: count }, (_, i) => ({
      x: ((drawn + i) % columns) * pitch + inset,
      y: Math.floor((drawn + i) / columns) * pitch + inset,
    }));
    drawn += count;
    return element('path', { d: markPath(places, path), ...markInk(shape, ink) });
  });
  // Of nothing an empty row is drawn: a picture without height would be no picture.
  const rows = Math.max(Math.ceil(drawn / columns), 1);
  return { body: body.join(''), width: columns * pitch - 3, height: rows * pitch - 3 };
}

/** A mark, and how far inside its cell it begins: a line is as thick outside its path as inside. */
function mark(shape: MarkShape, size: number): { inset: number; path: string } {
  const inner = size - 2;
  if (shape === 'crossed')
    return { inset: 1, path: `l${inner} ${inner}m0-${inner}l-${inner} ${inner}m0-${inner}` };
  if (shape === 'hollow') return { inset: 1, path: `h${inner}v${inner}h-${inner}z` };
  if (shape === 'diamond') {
    const half = size / 2;
    return { inset: half, path: `m0-${half}l${half} ${half}-${half} ${half}-${half}-${half}zm0 ${half}` };
  }
  return { inset: 0, path: `h${size}v${size}h-${size}z` };
}

/** A filled mark takes the colour as its fill; the others are drawn in line. */
function markInk(shape: MarkShape, ink: Ink) {
  const { class: name, fill } = INK[ink];
  if (shape === 'filled' || shape === 'diamond') return { class: name, fill };
  return {
    class: `${name} ink-line`,
    fill: 'none',
    stroke: fill,
    'stroke-width': shape === 'crossed' ? 2.5 : 1.5,
  };
}
