import { INK, PAPER } from './ink.ts';
import { element, text } from './svg.ts';
import { textWidth } from './text-width.ts';

const SIZE = 92;
const GAP = 6;

/** How many squares a row may have, the first rather than the next. */
const PER_ROW = [4, 3];

/** Equal squares in rows that are as full as can be, which have no place or size of a map: full ones with a name, and empty ones for what has none. */
export function tiles(names: readonly (string | undefined)[]): {
  body: string;
  width: number;
  height: number;
} {
  const lacking = (columns: number) => columns - 1 - ((names.length - 1) % columns);
  const columns = PER_ROW.toSorted((a, b) => lacking(a) - lacking(b))[0] ?? 1;
  const body = names.map((label, index) => {
    const x = (index % columns) * (SIZE + GAP);
    const y = Math.floor(index / columns) * (SIZE + GAP);
    const ink = label ? INK.main : INK.rest;
    const square = element('rect', {
      class: label ? ink.class : `${ink.class} ink-line`,
      fill: label ? ink.fill : 'none',
      stroke: label ? undefined : ink.fill,
      'stroke-width': label ? undefined : 1.5,
      x: x + 1,
      y: y + 1,
      width: SIZE - 2,
      height: SIZE - 2,
    });
    const lines = label?.split(' ') ?? [];
    const size = Math.min(14, ...lines.map((line) => (2 * (SIZE - 8)) / textWidth(line)));
    const name = lines.map((line, row) =>
      element(
        'text',
        {
          class: 'ink-paper',
          fill: PAPER,
          x: x + SIZE / 2,
          y: y + SIZE / 2 + 5 + (row - (lines.length - 1) / 2) * 18,
          'text-anchor': 'middle',
          'font-size': size,
        },
        text(line),
      ),
    );
    return square + name.join('');
  });
  return {
    body: body.join(''),
    width: Math.max(...PER_ROW) * (SIZE + GAP) - GAP,
    height: Math.ceil(names.length / columns) * (SIZE + GAP) - GAP,
  };
}
