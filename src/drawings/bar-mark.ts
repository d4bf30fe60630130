import type { Reading } from '../figure/quantity.ts';
import { INK, type Ink } from './ink.ts';
import { element } from './svg.ts';

/** A value to be drawn as a length or an area, in shares of the longest, from 0 to 1. */
export interface BarValue {
  readonly share: number;
  /** Where it begins, if not at zero. */
  readonly from?: number;
  /** The upper end of a range. */
  readonly upTo?: number;
  /** How far it can be trusted: what is no exact number has no exact end. */
  readonly reading: Reading;
}

/** How a value is drawn below its words: as a bar, as a line with a dot at its end, at its place in a whole, or as a square. */
export type BarMark = 'bar' | 'lollipop' | 'part' | 'square';

/** The length of the longest, in per cents of the width: beyond it is room for an arrow. */
export const LONGEST = 90;

/** The side of the largest square, in pixels. */
const LARGEST = 96;
const ROOM = 32;

/** Where the strokes of an open end stand after the solid part, and how wide they are, in per cents of the width. */
const THINNING = [
  [0.7, 1.2],
  [2.6, 0.9],
  [4.2, 0.6],
  [5.5, 0.3],
] as const;

/** The mark of a value whose words end at `y`, and the room it takes below them. */
export function barMark(kind: BarMark, value: BarValue, y: number): { body: string; height: number } {
  if (kind === 'square') return square(value, y + 8);
  if (kind === 'part') return { body: part(value, y + 7), height: ROOM };
  // A dot would be an exact end.
  const isDot = kind === 'lollipop' && value.reading === 'point';
  return { body: isDot ? lollipop(value, y + 13) : bar(value, y + 7), height: ROOM };
}

/**
 * Solid as far as it is sure; then nothing, strokes that thin out, with an arrow where there is no end, or an outline up to the end.
 * Where no arrow follows any, the longest may have the whole width.
 */
export function bar({ share, upTo = share, reading }: BarValue, y: number, longest = LONGEST): string {
  const end = share * longest;
  if (reading === 'point') return solid(0, end, y, 12);
  if (reading === 'upper') return outline(0, end, y);
  if (reading === 'between') return solid(0, end, y, 12) + outline(end, upTo * longest, y);
  const sure = Math.max(end - 6, 0);
  const strokes = THINNING.map(([step, width]) => solid(sure + step, width, y, 12));
  return solid(0, sure, y, 12) + strokes.join('') + (reading === 'lower' ? arrow(end, y) : '');
}

function arrow(end: number, y: number): string {
  const { class: name, ...open } = line();
  const path = { class: name, d: 'M2 2l6 6-6 6', ...open, 'stroke-width': 2 };
  const place = { x: percent(end + 1), y: y - 2, width: 12, height: 16, overflow: 'visible' };
  return element('svg', place, element('path', path));
}

function lollipop({ share }: BarValue, y: number): string {
  const { class: name, fill } = INK.second;
  const end = share * LONGEST;
  return solid(0, end, y - 1, 2) + element('circle', { class: name, fill, cx: percent(end), cy: y, r: 5 });
}

/** A line as long as the whole, and on it the part. */
function part({ from = 0, share }: BarValue, y: number): string {
  return solid(0, LONGEST, y + 5, 2, 'rest') + solid(from * LONGEST, share * LONGEST, y, 12);
}

/** Full for an exact number; of a range the lower end is full, and what is no number to rely on has a dashed outline. */
function square({ share, upTo = share, reading }: BarValue, y: number): { body: string; height: number } {
  const { class: name, fill } = INK.second;
  const [side, most] = [share, upTo].map((area) => Math.round(LARGEST * Math.sqrt(area) * 10) / 10);
  const full = { class: name, fill, x: 0, y, width: side, height: side };
  const open = { ...line(), 'stroke-dasharray': '4 3', x: 1, y, width: most, height: most };
  const isFull = reading === 'point' || reading === 'between';
  return {
    body: (isFull ? element('rect', full) : '') + (reading === 'point' ? '' : element('rect', open)),
    height: (most ?? 0) + 20,
  };
}

function solid(x: number, width: number, y: number, height: number, ink: Ink = 'second'): string {
  const { class: name, fill } = INK[ink];
  return element('rect', {
    class: name,
    fill,
    x: x === 0 ? 0 : percent(x),
    y,
    width: percent(width),
    height,
  });
}

function outline(from: number, to: number, y: number): string {
  return element('rect', { ...line(), x: percent(from), y: y + 1, width: percent(to - from), height: 10 });
}

function line() {
  const { class: name, fill } = INK.second;
  return { class: `${name} ink-line`, fill: 'none', stroke: fill, 'stroke-width': 1.5 };
}

function percent(value: number): string {
  return `${Math.round(value * 100) / 100}%`;
}
