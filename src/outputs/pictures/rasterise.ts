import { Resvg } from '@resvg/resvg-js';
import { faceFile, FAMILY_NAMES, WEIGHTS } from './faces.ts';
import { blank, indexedPng, placeOf } from './indexed-png.ts';
import { SHADES } from './pigments.ts';

/** Draws the SVG of a drawing as a PNG of its own size, with the site's fonts and colours only, so that every machine makes the same bytes. */
export function rasterise(svg: string): Uint8Array<ArrayBuffer> {
  const fontFiles = FAMILY_NAMES.flatMap((family) => WEIGHTS.map((weight) => faceFile(family, weight)));
  const drawing = new Resvg(svg, {
    font: { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Noto Serif SC' },
  });
  const { pixels, width, height } = drawing.render();
  const picture = blank(width, height);
  const known = new Map<number, number>();
  const colours = new DataView(pixels.buffer, pixels.byteOffset);
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      // Of four bytes the last is how opaque the pixel is, which is wholly.
      const colour = colours.getUint32((row * width + column) * 4) >>> 8;
      const index = known.get(colour) ?? nearest(colour);
      known.set(colour, index);
      picture.rows[placeOf(picture, column, row)] = index;
    }
  }
  return indexedPng(picture);
}

/** The place in the palette of the colour that is nearest to one. */
function nearest(colour: number): number {
  const [red, green, blue] = [colour >> 16, (colour >> 8) & 255, colour & 255];
  const distances = SHADES.map(([r, g, b]) => (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2);
  return distances.indexOf(Math.min(...distances));
}
