import { crc32, deflateSync } from 'node:zlib';
import { BARLEY, INK, PAPER } from '../../drawings/ink.ts';
import { WHITE } from '../../drawings/palette.ts';

/** The steps from the paper to each ink: an edge has no more shades that an eye can tell apart. */
const STEPS = 16;

type Colour = readonly [number, number, number];

/** The colours of every picture: each ink, and what lies between it and the paper. */
const PALETTE: readonly Colour[] = [PAPER, WHITE]
  .map(channels)
  .concat(
    [...Object.values(INK).map(({ fill }) => fill), BARLEY].flatMap((ink) =>
      Array.from({ length: STEPS }, (_, step) => between(channels(PAPER), channels(ink), (step + 1) / STEPS)),
    ),
  );

/** Writes a picture as a PNG whose pixels are indices into the site's own colours: a quarter of the bytes of one in full colour. */
export function indexedPng(pixels: Uint8Array, width: number, height: number): Uint8Array<ArrayBuffer> {
  const rows = new Uint8Array((width + 1) * height);
  const known = new Map<number, number>();
  let last = -1;
  let index = 0;
  for (let y = 0, from = 0, to = 0; y < height; y++) {
    to++;
    for (let x = 0; x < width; x++, from += 4, to++) {
      const colour = ((pixels[from] ?? 0) << 16) | ((pixels[from + 1] ?? 0) << 8) | (pixels[from + 2] ?? 0);
      // Most pixels are like the one before.
      if (colour !== last) {
        index = known.get(colour) ?? nearest(colour);
        known.set(colour, index);
        last = colour;
      }
      rows[to] = index;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits, by palette, deflated, the usual filters, not interlaced.
  header.set([8, 3, 0, 0, 0], 8);
  return new Uint8Array(
    Buffer.concat([
      Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
      chunk('IHDR', header),
      chunk('PLTE', Buffer.from(PALETTE.flat())),
      // The last two levels take five times as long for three in a hundred bytes.
      chunk('IDAT', deflateSync(rows, { level: 7 })),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  );
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

function nearest(colour: number): number {
  const wanted = split(colour);
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, [r, g, b]] of PALETTE.entries()) {
    const distance = (r - wanted[0]) ** 2 + (g - wanted[1]) ** 2 + (b - wanted[2]) ** 2;
    if (distance >= least) continue;
    best = index;
    least = distance;
  }
  return best;
}

function between(from: Colour, to: Colour, share: number): Colour {
  const mix = (i: 0 | 1 | 2) => Math.round(from[i] + (to[i] - from[i]) * share);
  return [mix(0), mix(1), mix(2)];
}

function channels(hex: string): Colour {
  return split(Number.parseInt(hex.slice(1), 16));
}

function split(colour: number): Colour {
  return [colour >> 16, (colour >> 8) & 255, colour & 255];
}
