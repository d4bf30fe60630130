import type { Cell } from '../../drawings/stitch.ts';
import type { Locale } from '../../figure/locale.ts';
import type { Weight } from './faces.ts';
import type { Pigment } from './pigments.ts';

/** A line of text, by where it begins on its baseline. */
export interface TextMark {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly words: string;
  readonly locale: Locale;
  readonly size: number;
  readonly weight: Weight;
  readonly pigment: Pigment;
}

/** A rectangle, or cells of a grid, each filled or with a stitch in it; in whole pixels. */
export interface CellsMark {
  readonly kind: 'filled' | 'stitched';
  readonly x: number;
  readonly y: number;
  readonly cells: readonly Cell[];
  /** How wide and how high a cell is. */
  readonly width: number;
  readonly height: number;
  readonly pigment: Pigment;
}

/** A thing drawn on a picture, in pixels from its top left corner. */
export type Mark = TextMark | CellsMark;

/** A picture as what is drawn on it. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** A rectangle; its edges are put on whole pixels, so that they are sharp. */
export function rectangle(x: number, y: number, width: number, height: number, pigment: Pigment): CellsMark {
  const [left, top] = [Math.round(x), Math.round(y)];
  return {
    kind: 'filled',
    x: left,
    y: top,
    cells: [{ x: 0, y: 0 }],
    width: Math.round(width),
    height: Math.round(height),
    pigment,
  };
}
