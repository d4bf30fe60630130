import { inflateSync } from 'node:zlib';

/** A picture's pixels, four bytes each. */
export interface Pixels {
  width: number;
  height: number;
  data: Uint8ClampedArray;
}

/** The width and height that a PNG says it has. */
export function pictureSize(png: Uint8Array): { width: number; height: number } {
  const bytes = Buffer.from(png);
  if (bytes.toString('latin1', 1, 4) !== 'PNG') throw new Error('not a PNG');
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** Reads a PNG of the kind the site writes: eight bits by palette, rows as they are. */
export function readPicture(png: Uint8Array): Pixels {
  const { width, height } = pictureSize(png);
  return readPart(png, { left: 0, top: 0, width, height, step: 1 });
}

/** The lower right corner of such a PNG, so many pixels wide and high, at half its size: enough to read the code of a poster. */
export function readCorner(png: Uint8Array, side: number): Pixels {
  const { width, height } = pictureSize(png);
  return readPart(png, { left: width - side, top: height - side, width: side, height: side, step: 2 });
}

interface Part {
  left: number;
  top: number;
  width: number;
  height: number;
  /** Every how many pixels one is read. */
  step: number;
}

function readPart(png: Uint8Array, { left, top, width, height, step }: Part): Pixels {
  const bytes = Buffer.from(png);
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < bytes.length; at += bytes.readUInt32BE(at) + 12) {
    chunks.set(
      bytes.toString('latin1', at + 4, at + 8),
      bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)),
    );
  }
  const palette = chunks.get('PLTE') ?? Buffer.alloc(0);
  const rows = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0));
  const rowLength = pictureSize(png).width + 1;
  const data = new Uint8ClampedArray((width / step) * (height / step) * 4).fill(255);
  let to = 0;
  for (let y = top; y < top + height; y += step) {
    if (rows[y * rowLength] !== 0) throw new Error('a row with a filter');
    for (let x = left; x < left + width; x += step, to += 4) {
      const colour = (rows[y * rowLength + 1 + x] ?? 0) * 3;
      data[to] = palette[colour] ?? 0;
      data[to + 1] = palette[colour + 1] ?? 0;
      data[to + 2] = palette[colour + 2] ?? 0;
    }
  }
  return { width: width / step, height: height / step, data };
}
