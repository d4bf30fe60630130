import type { Outline } from './outline.ts';

/** How much of each pixel of a part of a picture is covered, from 0 to 1, row by row. */
export interface Coverage {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Of as many pixels as the part has, and then numbers that mean nothing. */
  readonly shares: Float64Array;
}

let scratch = new Float64Array(0);

/** Room for a part of a picture, all of it nothing, in one place for all: a picture has hundreds of parts, each needed for a moment. */
function room(pixels: number): Float64Array {
  if (scratch.length < pixels) scratch = new Float64Array(2 * pixels);
  return scratch.fill(0, 0, pixels);
}

/**
 * How an outline covers the pixels, its origin at x and y and its em of a size in pixels. Each edge adds to the pixels that it crosses
 * what it covers to its right, so that a sum along a row gives the share of each: exact, and the same on every machine. It holds until
 * the next one is asked for.
 */
export function coverage(outline: Outline, x: number, y: number, size: number): Coverage {
  const left = Math.floor(x + outline.left * size);
  const top = Math.floor(y + outline.top * size);
  const width = Math.ceil(x + outline.right * size) - left + 2;
  const height = Math.ceil(y + outline.bottom * size) - top + 1;
  const shares = room(width * height);
  const { curves } = outline;
  for (let at = 0; at < curves.length; at += 6) {
    const [fromX, fromY] = [curves[at] ?? 0, curves[at + 1] ?? 0];
    const [byX, byY] = [curves[at + 2] ?? 0, curves[at + 3] ?? 0];
    const [toX, toY] = [curves[at + 4] ?? 0, curves[at + 5] ?? 0];
    // As many straight pieces as the curve needs to be no further off than a fraction of a pixel.
    const bend = size * Math.hypot(fromX - 2 * byX + toX, fromY - 2 * byY + toY);
    const pieces = 1 + Math.floor(Math.sqrt(bend * 3));
    let lastX = x + fromX * size - left;
    let lastY = y + fromY * size - top;
    for (let piece = 1; piece <= pieces; piece++) {
      const t = piece / pieces;
      const [a, b, c] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t];
      const nextX = x + (a * fromX + b * byX + c * toX) * size - left;
      const nextY = y + (a * fromY + b * byY + c * toY) * size - top;
      addEdge(shares, width, lastX, lastY, nextX, nextY);
      [lastX, lastY] = [nextX, nextY];
    }
  }
  for (let row = 0; row < width * height; row += width) {
    let sum = 0;
    for (let at = row; at < row + width; at++) {
      sum += shares[at] ?? 0;
      shares[at] = Math.min(1, Math.abs(sum));
    }
  }
  return { left, top, width, height, shares };
}

function addEdge(shares: Float64Array, width: number, x0: number, y0: number, x1: number, y1: number): void {
  if (y0 === y1) return;
  const sign = y0 < y1 ? 1 : -1;
  const [topX, topY, endX, endY] = sign > 0 ? [x0, y0, x1, y1] : [x1, y1, x0, y0];
  const slope = (endX - topX) / (endY - topY);
  for (let row = Math.floor(topY); row < endY; row++) {
    const from = Math.max(row, topY);
    const to = Math.min(row + 1, endY);
    const a = topX + (from - topY) * slope;
    const b = topX + (to - topY) * slope;
    const near = Math.min(a, b);
    const far = Math.max(a, b);
    const rise = sign * (to - from);
    for (let column = Math.floor(near); column <= far; column++) {
      const start = Math.max(near, column);
      const end = Math.min(far, column + 1);
      const part = far > near ? (rise * (end - start)) / (far - near) : rise;
      // The middle of the piece tells how much of its own pixel lies to its right.
      const share = (start + end) / 2 - column;
      const at = row * width + column;
      shares[at] = (shares[at] ?? 0) + part * (1 - share);
      shares[at + 1] = (shares[at + 1] ?? 0) + part * share;
    }
  }
}
