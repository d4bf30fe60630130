import { useRef } from 'preact/hooks';
import type { ProseRow } from '../../views/chapter.ts';

/**
 * A key for each row, by which it stays the same field on the page where somebody else put a row in or took one away: whoever writes in it
 * goes on writing.
 */
export function useRowKeys(rows: readonly ProseRow[]): readonly number[] {
  const known = useRef<{ rows: readonly ProseRow[]; keys: readonly number[]; next: number }>({
    rows: [],
    keys: [],
    next: 0,
  });
  const { current } = known;
  if (current.rows === rows) return current.keys;
  let { next } = current;
  let from = 0;
  const keys = rows.map((row, index) => {
    const isAsMany = rows.length === current.rows.length;
    const at = isAsMany ? index : current.rows.findIndex((old, place) => place >= from && isSame(old, row));
    const key = current.keys[at];
    if (key === undefined) return next++;
    from = at + 1;
    return key;
  });
  known.current = { rows, keys, next };
  return keys;
}

/** Whether two rows say the same in one of the languages: in the other, somebody may have written since. */
function isSame(one: ProseRow, other: ProseRow): boolean {
  return (['zh', 'en'] as const).some((side) => one[side] && one[side].source === other[side]?.source);
}
