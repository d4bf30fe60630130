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
  const bytes = Buffer.from(png);
  const { width, height } = pictureSize(png);
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < bytes.length; at += bytes.readUInt32BE(at) + 12) {
    chunks.set(
      bytes.toString('latin1', at + 4, at + 8),
      bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)),
    );
  }
  const palette = chunks.get('PLTE') ?? Buffer.alloc(0);
  const rows = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0));
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let y = 0; y < height; y++) {
    if (rows[y * (width + 1)] !== 0) throw new Error('a row with a filter');
    for (let x = 0; x < width; x++) {
      const colour = (rows[y * (width + 1) + 1 + x] ?? 0) * 3;
      data.set(palette.subarray(colour, colour + 3), (y * width + x) * 4);
    }
  }
  return { width, height, data };
}

/** A part of a picture. */
export function cropped({ width, data }: Pixels, left: number, top: number, side: number): Pixels {
  const part = new Uint8ClampedArray(side * side * 4);
  for (let y = 0; y < side; y++) {
    const from = ((top + y) * width + left) * 4;
    part.set(data.subarray(from, from + side * 4), y * side * 4);
  }
  return { width: side, height: side, data: part };
}
