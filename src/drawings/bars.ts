import { INK } from './ink.ts';
import { element, text } from './svg.ts';
import { FITS, textWidth } from './text-width.ts';

/** One row of a bar drawing: its words, and its length as a share of the longest, from zero. */
export interface Bar {
  readonly label: string;
  readonly value: string;
  /** From 0 to 1. */
  readonly share: number;
  /** Whether only the lower bound is known: the bar then has no end. */
  readonly open: boolean;
  /** A heading above the bar, where a new group begins. */
  readonly group?: string | undefined;
}

const LINE = 20;
const MARK = 32;
const GROUP = 30;
const LONGEST = 90;

/** Where the strokes of an open end stand after the solid part, and how wide they are, in per cents of the width. */
const THINNING = [
  [0.7, 1.2],
  [2.6, 0.9],
  [4.2, 0.6],
  [5.5, 0.3],
] as const;

/**
 * Bars or lollipops from a common zero, each under its own words, so that nothing depends on an axis and the rows read at any width. A
 * lower bound has no end: the bar thins out in strokes and an arrow points on.
 */
export function bars(rows: readonly Bar[], kind: 'bar' | 'lollipop'): { body: string; height: number } {
  let y = 0;
  // All alike: one value below its words among others beside them would look like a slip.
  const together = rows.every((row) => textWidth(row.label) + textWidth(row.value) + 2 <= FITS);
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
    const mark = kind === 'bar' ? bar(row, y + 27) : lollipop(row, y + 33);
    y += LINE + MARK;
    return group + label.join('') + value + mark;
  });
  return { body: body.join(''), height: y };
}

function bar({ share, open }: Bar, y: number): string {
  const { class: name, fill } = INK.second;
  const end = share * LONGEST;
  if (!open) return element('rect', { class: name, fill, x: 0, y, width: percent(end), height: 12 });
  const solid = Math.max(end - 6, 0);
  const strokes = THINNING.map(([step, width]) =>
    element('rect', { class: name, fill, x: percent(solid + step), y, width: percent(width), height: 12 }),
  );
  const arrow = element(
    'svg',
    { x: percent(end + 1), y: y - 2, width: 12, height: 16, overflow: 'visible' },
    element('path', {
      class: `${name} ink-line`,
      d: 'M2 2l6 6-6 6',
      fill: 'none',
      stroke: fill,
      'stroke-width': 2,
    }),
  );
  return (
    element('rect', { class: name, fill, x: 0, y, width: percent(solid), height: 12 }) +
    strokes.join('') +
    arrow
  );
}

function lollipop({ share }: Bar, y: number): string {
  const { class: name, fill } = INK.second;
  const end = percent(share * LONGEST);
  return (
    element('rect', { class: name, fill, x: 0, y: y - 1, width: end, height: 2 }) +
    element('circle', { class: name, fill, cx: end, cy: y, r: 5 })
  );
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

function percent(value: number): string {
  return `${Math.round(value * 100) / 100}%`;
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
