/** Where a mark stands: its upper left corner. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/**
 * One path of many equal marks. Each is placed from the one before it, so that the same few characters repeat and compress to almost
 * nothing. A mark ends where it began.
 * @example markPath([{ x: 0, y: 0 }, { x: 9, y: 0 }], 'h7v7h-7z') // => 'M0 0h7v7h-7zm9 0h7v7h-7z'
 */
export function markPath(places: readonly Place[], mark: string): string {
  return places
    .map(({ x, y }, index) => {
      const before = places[index - 1];
      const move = before ? ['m', x - before.x, ' ', y - before.y] : ['M', x, ' ', y];
      return move.map((part) => (typeof part === 'number' ? rounded(part) : part)).join('') + mark;
    })
    .join('');
}

/** A length as drawings write it: what a binary fraction adds is not seen, and would be sent. */
export function rounded(length: number): number {
  return Math.round(length * 100) / 100;
}
