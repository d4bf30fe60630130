import { Resvg } from '@resvg/resvg-js';
import { faceFile, FAMILY_NAMES, WEIGHTS } from './faces.ts';
import { indexedPng } from './indexed-png.ts';
import { SHADES } from './pigments.ts';

/** Draws the SVG of a drawing as a PNG of its own size, with the site's fonts and colours only, so that every machine makes the same bytes. */
export function rasterise(svg: string): Uint8Array<ArrayBuffer> {
  const fontFiles = FAMILY_NAMES.flatMap((family) => WEIGHTS.map((weight) => faceFile(family, weight)));
  const drawing = new Resvg(svg, {
    font: { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Noto Serif SC' },
  });
  const { pixels, width, height } = drawing.render();
  return indexedPng({ width, height, pixels: indices(pixels) });
}

/** The pixels as places in the palette; of four bytes each, the last is how opaque it is, which is wholly. */
function indices(pixels: Uint8Array): Uint8Array {
  const known = new Map<number, number>();
  const found = new Uint8Array(pixels.length / 4);
  for (let at = 0; at < found.length; at++) {
    const [red = 0, green = 0, blue = 0] = pixels.subarray(at * 4, at * 4 + 3);
    const colour = (red << 16) | (green << 8) | blue;
    const index = known.get(colour) ?? nearest(red, green, blue);
    known.set(colour, index);
    found[at] = index;
  }
  return found;
}

function nearest(red: number, green: number, blue: number): number {
  const distances = SHADES.map(([r, g, b]) => (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2);
  return distances.indexOf(Math.min(...distances));
}
