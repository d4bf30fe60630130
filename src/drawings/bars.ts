import { barMark, type BarMark, type BarValue, LONGEST } from './bar-mark.ts';
import type { Picture } from './drawing.ts';
import { INK } from './ink.ts';
import { element, text } from './svg.ts';
import { FITS, textWidth } from './text-width.ts';

/** One row of a bar drawing: its words, and its value. */
export interface Bar extends BarValue {
  readonly label: string;
  readonly value: string;
  /** A heading above the bar, where a new group begins. */
  readonly group?: string | undefined;
}

const LINE = 20;
const GROUP = 30;

/** Values drawn from a common zero, each under its own words, so that nothing depends on an axis and the rows read at any width. */
export function bars(rows: readonly Bar[], mark: BarMark): Picture {
  let y = 0;
  // All alike: one value below its words among others beside them would look like a slip. From a square it would stand far away.
  const together =
    mark !== 'square' && rows.every((row) => textWidth(row.label) + textWidth(row.value) + 2 <= FITS);
  const body = rows.map((row, index) => {
    let group = '';
    if (row.group !== undefined) {
      y += index === 0 ? 0 : 14;
      group = words(row.group, '0', y + 18, 'soft', { 'font-size': '.88em' });
      y += GROUP;
    }
    const lines = together ? [row.label] : wrapped(row.label);
    const label = lines.map((line, number) => words(line, '0', y + 18 + number * LINE, 'text', {}));
    y += (lines.length - 1) * LINE;
    if (!together) y += LINE;
    const end = together ? { x: `${LONGEST}%`, anchor: 'end' } : { x: '0', anchor: 'start' };
    const value = words(row.value, end.x, y + 18, 'text', {
      'text-anchor': end.anchor,
      'font-weight': 700,
      class: 'ink-text ink-number',
    });
    y += LINE;
    const drawn = barMark(mark, row, y);
    y += drawn.height;
    return group + label.join('') + value + drawn.body;
  });
  return { body: body.join(''), height: y };
}

function words(
  content: string,
  x: string,
  y: number,
  ink: 'text' | 'soft',
  more: Readonly<Record<string, string | number>>,
): string {
  return element('text', { class: INK[ink].class, fill: INK[ink].fill, x, y, ...more }, text(content));
}

/** A text in lines that fit the narrowest phone, broken at its spaces. */
function wrapped(content: string): string[] {
  const lines: string[] = [];
  for (const word of content.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`) <= FITS)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
