import { INK, type Ink, type MarkShape } from './ink.ts';
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
  let index = 0;
  const body = groups.map(({ count, ink, shape }) => {
    let path = '';
    for (let i = 0; i < count; i++, index++) {
      path += markPath(shape, (index % columns) * pitch, Math.floor(index / columns) * pitch, size);
    }
    return element('path', { d: path, ...markInk(shape, ink) });
  });
  return { body: body.join(''), width: columns * pitch - 3, height: Math.ceil(index / columns) * pitch - 3 };
}

function markPath(shape: MarkShape, x: number, y: number, size: number): string {
  if (shape === 'crossed')
    return `M${x + 1} ${y + 1}l${size - 2} ${size - 2}m0-${size - 2}l-${size - 2} ${size - 2}`;
  if (shape === 'hollow') return `M${x + 1} ${y + 1}h${size - 2}v${size - 2}h-${size - 2}z`;
  return `M${x} ${y}h${size}v${size}h-${size}z`;
}

/** A filled mark takes the colour as its fill; the others are drawn in line. */
function markInk(shape: MarkShape, ink: Ink) {
  const { class: name, fill } = INK[ink];
  if (shape === 'filled') return { class: name, fill };
  return {
    class: `${name} ink-line`,
    fill: 'none',
    stroke: fill,
    'stroke-width': shape === 'crossed' ? 2.5 : 1.5,
  };
}
