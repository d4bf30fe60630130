import { Resvg } from '@resvg/resvg-js';
import { withCutFonts } from './cut-fonts.ts';
import { blank, indexedPng, placeOf } from './indexed-png.ts';
import { SHADES } from './pigments.ts';

/** Draws the SVG of a drawing as a PNG of its own size, with the site's fonts and colours only, so that every machine makes the same bytes. */
export async function rasterise(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const { pixels, width, height } = await withCutFonts(svg, (fontFiles) =>
    new Resvg(svg, {
      font: {
        loadSystemFonts: false,
        fontFiles,
        defaultFontFamily: 'Noto Serif SC',
      },
    }).render(),
  );
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
