import { isDeepStrictEqual } from 'node:util';
import { alignment } from './alignment.ts';

/** What stands somewhere in a list where it did not before: something new, or an item from elsewhere in it. */
export interface Put {
  readonly value: unknown;
  readonly from: number | undefined;
}

/** What each item of a list became, where those went that were moved, and what was put before each item, and after all. */
export function listChanges(base: readonly unknown[], now: readonly unknown[]) {
  const found = alignment(base, now);
  const isSame = found.map((at, index) => at !== undefined && isDeepStrictEqual(base[index], now[at]));
  const isStill = new Set(found.filter((_, index) => isSame[index]));
  // What stands elsewhere to the letter was moved, whatever stands in its place.
  const origins = new Map<number, number>();
  for (const [at, value] of now.entries()) {
    const isFree = (index: number) => !isSame[index] && ![...origins.values()].includes(index);
    const from = base.findIndex((one, index) => isFree(index) && isDeepStrictEqual(one, value));
    if (from >= 0 && !isStill.has(at)) origins.set(at, from);
  }
  const moved = new Set(origins.values());
  const kept = found.map((at, index) => (moved.has(index) || origins.has(at ?? -1) ? undefined : at));
  const before: Put[][] = [...base, undefined].map(() => []);
  const gaps = new Map<number, number>();
  let gap = 0;
  for (const [at, value] of now.entries()) {
    const index = kept.indexOf(at);
    const from = origins.get(at);
    if (index >= 0) gap = index + 1;
    else before[gap]?.push({ value, from });
    if (from !== undefined) gaps.set(from, gap);
  }
  const items = base.map((item, index) => {
    const at = kept[index];
    return at === undefined ? (moved.has(index) ? item : undefined) : now[at];
  });
  return { items, before, gaps };
}
