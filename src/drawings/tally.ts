import { INK, type Ink } from './ink.ts';
import { markPath } from './mark-path.ts';
import { element, text } from './svg.ts';

/** A row of marks under its words, one mark for each. */
export interface TallyRow {
  readonly words: string;
  readonly count: number;
  readonly ink: Ink;
}

const PITCH = 10;
const PER_LINE = 30;

/** Rows of equal marks, one for each thing counted, thirty to a line. */
export function tally(rows: readonly TallyRow[]): { body: string; width: number; height: number } {
  let y = 0;
  const body = rows.map(({ words, count, ink }) => {
    const label = element(
      'text',
      { class: INK.text.class, fill: INK.text.fill, x: 0, y: y + 12, 'font-size': 12 },
      text(words),
    );
    y += 20;
    const top = y;
    const places = Array.from({ length: count }, (_, i) => ({
      x: (i % PER_LINE) * PITCH,
      y: top + Math.floor(i / PER_LINE) * PITCH,
    }));
    y += Math.max(Math.ceil(count / PER_LINE), 1) * PITCH + 12;
    return (
      label + element('path', { class: INK[ink].class, fill: INK[ink].fill, d: markPath(places, 'h7v7h-7z') })
    );
  });
  return { body: body.join(''), width: PER_LINE * PITCH - 3, height: y - 12 };
}
