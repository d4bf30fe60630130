/** How many states of one list are kept: as it was saved, and as it is being changed and changed back. */
const MOST = 4;

/**
 * Gives a list or map that was read before in the place of one with the same things in it, so that what hangs on it need not be done
 * again.
 * @example const keep = keeping<string[]>(); keep(['a']) === keep(['a']) // => true
 */
export function keeping<L extends Iterable<unknown>>(): (list: L) => L {
  let kept: readonly L[] = [];
  return (list) => {
    const same = kept.find((one) => isSame(one, list)) ?? list;
    if (same !== kept[0]) kept = [same, ...kept.filter((one) => one !== same)].slice(0, MOST);
    return same;
  };
}

function isSame(one: Iterable<unknown>, other: Iterable<unknown>): boolean {
  const others = other[Symbol.iterator]();
  for (const thing of one) {
    const { done, value } = others.next();
    if (done || !(thing === value || (Array.isArray(thing) && Array.isArray(value) && isPair(thing, value))))
      return false;
  }
  return others.next().done === true;
}

/** Whether what a map has under a key is the same. */
function isPair([key, value]: readonly unknown[], [otherKey, otherValue]: readonly unknown[]): boolean {
  return key === otherKey && value === otherValue;
}
