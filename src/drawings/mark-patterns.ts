import { INK } from './ink.ts';
import type { StripMark } from './strip.ts';
import { element } from './svg.ts';

/**
 * The patterns that strips are filled with, of cells ten units wide. Each has a class for the page, where the theme decides its colour, and
 * a fixed value for a file that stands alone.
 * @param where Whose they are: the page, or one of its drawings.
 */
export function markPatterns(where: string): string {
  const all = [
    pattern(where, 'stitch', 10, { ...line('stitch', 2.5), d: 'M1.7 1.7l6.6 6.6m0-6.6l-6.6 6.6' }),
    pattern(where, 'open-stitch', 10, { ...line('second', 1.1), d: 'M1.7 1.7h6.6v6.6H1.7z' }),
    pattern(where, 'square', 10, { ...solid('main'), d: 'M.9.9h8.2v8.2H.9z' }),
    pattern(where, 'diamond', 10, { ...solid('accent'), d: 'M5 .4L9.6 5 5 9.6.4 5z' }),
    pattern(where, 'block', 16, { ...solid('second'), d: 'M.9 1h8v13h-8z' }),
    pattern(where, 'open-block', 16, { ...line('second', 2.1), d: 'M2 2.2h5.8v10.6H2z' }),
  ];
  return element('defs', {}, ...all);
}

/** What a strip is filled with for a mark. No id of the content has such a stroke in it. */
export function markFill(where: string, mark: StripMark): string {
  return `url(#${patternId(where, mark)})`;
}

function patternId(where: string, mark: StripMark): string {
  return `${where}_${mark}`;
}

function pattern(
  where: string,
  mark: StripMark,
  height: number,
  path: Readonly<Record<string, string | number>>,
): string {
  return element(
    'pattern',
    { id: patternId(where, mark), width: 10, height, patternUnits: 'userSpaceOnUse' },
    element('path', path),
  );
}

function solid(ink: keyof typeof INK) {
  const { class: name, fill } = INK[ink];
  return { class: name, fill };
}

function line(ink: keyof typeof INK, width: number) {
  const { class: name, fill } = INK[ink];
  return { class: `${name} ink-line`, fill: 'none', stroke: fill, 'stroke-width': width };
}
