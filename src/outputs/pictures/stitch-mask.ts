const known = new Map<number, Float64Array>();

/** How a cross-stitch covers the pixels of its square cell: two crossing threads with round ends. */
export function stitch(side: number): Float64Array {
  const mask = known.get(side) ?? Float64Array.from({ length: side * side }, (_, at) => share(at, side));
  known.set(side, mask);
  return mask;
}

/** The parts that each way of a pixel is looked at in. */
const PARTS = 8;

function share(at: number, side: number): number {
  let inside = 0;
  for (let part = 0; part < PARTS * PARTS; part++) {
    const x = ((at % side) + ((part % PARTS) + 0.5) / PARTS) / side;
    const y = (Math.floor(at / side) + (Math.floor(part / PARTS) + 0.5) / PARTS) / side;
    if (isOnThread(x, y) || isOnThread(x, 1 - y)) inside++;
  }
  return inside / (PARTS * PARTS);
}

/** Whether a point of the unit cell is within a thread's half width of the line from near its one corner to near the other. */
function isOnThread(x: number, y: number): boolean {
  const along = Math.min(0.84, Math.max(0.16, (x + y) / 2));
  return Math.hypot(x - along, y - along) <= 0.18;
}
