import { Resvg } from '@resvg/resvg-js';
import { heldContent } from '../../content/held-content.ts';
import { pictureFonts } from './fonts.ts';
import { indexedPng } from './indexed-png.ts';

let fonts: Promise<string[]> | undefined;

/** Draws an SVG as a PNG of its own size, with the site's fonts and colours only, so that every machine makes the same bytes. */
export async function rasterise(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  fonts ??= pictureFonts(process.cwd(), heldContent());
  const drawing = new Resvg(svg, {
    font: { loadSystemFonts: false, fontFiles: await fonts, defaultFontFamily: 'Noto Serif SC' },
  });
  const { pixels, width, height } = drawing.render();
  return indexedPng(pixels, width, height);
}
