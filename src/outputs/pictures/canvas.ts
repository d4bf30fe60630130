import { face } from './faces.ts';
import type { Indexed } from './indexed-png.ts';
import type { CellsMark, Sheet, TextMark } from './mark.ts';
import { type Coverage, coverage } from './outline.ts';
import { shades } from './pigments.ts';
import { runs } from './runs.ts';
import { stitch } from './stitch-mask.ts';

/** Draws a sheet, each pixel at once as a place in the palette. */
export function drawn({ width, height, marks }: Sheet): Indexed {
  const picture = { width, height, pixels: new Uint8Array(width * height) };
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
    cover(picture, { left: x + cell.x * width, top: y + cell.y * height, width, shares }, shade);
}

/** Puts what covers a part of a picture on it; where two marks meet, the fuller shade stays, and of two pigments the later one. */
function cover(
  { width, height, pixels }: Indexed,
  { left, top, width: across, shares }: Coverage,
  shade: (share: number) => number,
): void {
  const firstColumn = Math.max(0, -left);
  const lastColumn = Math.min(across, width - left);
  const rows = Math.min(shares.length / across, height - top);
  for (let row = Math.max(0, -top); row < rows; row++) {
    const from = row * across;
    const to = (top + row) * width + left;
    for (let column = firstColumn; column < lastColumn; column++) {
      const share = shares[from + column] ?? 0;
      if (share === 0) continue;
      const index = shade(share);
      if (index > (pixels[to + column] ?? 0)) pixels[to + column] = index;
    }
  }
}
