import { INK } from './ink.ts';
import { element, text } from './svg.ts';
import { FITS, textWidth } from './text-width.ts';

/** What fits on a line beside the headings of a figure page, in half-widths. */
const FITS_WIDE = 56;

/** Words at a place of the picture. */
export interface Label {
  /** In per cents of the width: the words are centred there, begin there or end there. */
  readonly x: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly y: number;
  readonly words: string;
}

/** Words over the middle of a mark, or from its edge inwards where they would leave the narrowest phone. */
export function labelled(x: number, half: number, y: number, words: string): Label {
  const room = width(words, FITS) / 2;
  if (x < room) return { x: x - half, anchor: 'start', y, words };
  return x > 100 - room ? { x: x + half, anchor: 'end', y, words } : { x, anchor: 'middle', y, words };
}

/** The labels that have room on the narrowest phone, and those for which only a wider page has. */
function spaced(labels: readonly Label[]): { label: Label; wide: boolean }[] {
  const [last, ...before] = labels.toReversed();
  const shown = last ? [{ label: last, wide: false }] : [];
  for (const [fits, wide] of [
    [FITS, false],
    [FITS_WIDE, true],
  ] as const) {
    for (const label of before) {
      if (shown.every((other) => other.label !== label && !meet(label, other.label, fits)))
        shown.push({ label, wide });
    }
  }
  return shown;
}

function meet(a: Label, b: Label, fits: number): boolean {
  return reach(a, fits).from < reach(b, fits).to && reach(b, fits).from < reach(a, fits).to;
}

/** From where to where words reach, in per cents. */
function reach({ x, anchor, words }: Label, fits: number): { from: number; to: number } {
  const size = width(words, fits);
  const from = x - { start: 0, middle: size / 2, end: size }[anchor];
  return { from, to: from + size };
}

function width(words: string, fits: number): number {
  return (100 * (textWidth(words) + 1)) / fits;
}

/** Labels as markup, those that have room: in one group, drawn over what is behind them. */
export function written(labels: readonly Label[], ink: 'text' | 'soft'): string {
  const { class: name, fill } = INK[ink];
  const texts = spaced(labels).map(({ label: { x, anchor, y, words }, wide }) =>
    element(
      'text',
      {
        class: wide ? 'wide' : undefined,
        x: percent(x),
        y,
        'text-anchor': anchor === 'middle' ? undefined : anchor,
      },
      text(words),
    ),
  );
  return element('g', { class: `${name} halo`, fill, 'text-anchor': 'middle' }, ...texts);
}

/** To a hundredth. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** As a length in per cents of the width. */
export function percent(value: number): string {
  return `${round(value)}%`;
}
