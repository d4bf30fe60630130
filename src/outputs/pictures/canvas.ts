import { type Coverage, coverage } from './coverage.ts';
import { face } from './faces.ts';
import { blank, type Indexed, placeOf } from './indexed-png.ts';
import type { CellsMark, Sheet, TextMark } from './mark.ts';
import { shades } from './pigments.ts';
import { runs } from './runs.ts';
import { stitch } from './stitch-mask.ts';

/** Draws a sheet, each pixel at once as a place in the palette. */
export function drawn({ width, height, marks }: Sheet): Indexed {
  const picture = blank(width, height);
  for (const mark of marks) {
    if (mark.kind === 'text') drawText(picture, mark);
    else drawCells(picture, mark);
  }
  return picture;
}

function drawText(picture: Indexed, { x, y, words, locale, size, weight, pigment }: TextMark): void {
  const shade = shades(pigment);
  let pen = x;
  for (const { family, text } of runs(locale, words)) {
    const { glyphs, width } = face(family, weight).set(text);
    for (const { outlines, x: at } of glyphs)
      for (const outline of outlines) cover(picture, coverage(outline, pen + at * size, y, size), shade);
    pen += width * size;
  }
}

function drawCells(picture: Indexed, { kind, x, y, cells, width, height, pigment }: CellsMark): void {
  const shade = shades(pigment);
  const shares = kind === 'filled' ? new Float64Array(width * height).fill(1) : stitch(width);
  for (const cell of cells)
    cover(picture, { left: x + cell.x * width, top: y + cell.y * height, width, height, shares }, shade);
}

/** Puts what covers a part of a picture on it; where two marks meet, the fuller shade stays, and of two pigments the later one. */
function cover(
  picture: Indexed,
  { left, top, width: across, height: down, shares }: Coverage,
  shade: (share: number) => number,
): void {
  const { width, height, rows } = picture;
  const firstColumn = Math.max(0, -left);
  const lastColumn = Math.min(across, width - left);
  const lastRow = Math.min(down, height - top);
  for (let row = Math.max(0, -top); row < lastRow; row++) {
    const from = row * across;
    const to = placeOf(picture, left, top + row);
    for (let column = firstColumn; column < lastColumn; column++) {
      const share = shares[from + column] ?? 0;
      if (share === 0) continue;
      const index = shade(share);
      if (index > (rows[to + column] ?? 0)) rows[to + column] = index;
    }
  }
}
