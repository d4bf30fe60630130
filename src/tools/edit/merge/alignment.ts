import { diff } from 'node:util';

/** Which thing of a later list each of an earlier one is: its position there, or nothing for one that is gone. */
export type Alignment = readonly (number | undefined)[];

/**
 * What became of each thing of a list: what is the same is found again; of what stands between, each is the one in its place where as many
 * stood there, and the one that is most of it the same where not.
 * @example alignment(['a', 'b', 'c'], ['a', 'x', 'b2', 'c']) // => [0, undefined, 3]
 * @example alignment(['a', 'b', 'c'], ['a', 'B', 'c']) // => [0, 1, 2]
 */
export function alignment(before: readonly unknown[], after: readonly unknown[]): Alignment {
  const found: (number | undefined)[] = before.map(() => undefined);
  const [old, now] = [before.map(inText), after.map(inText)];
  let [was, is] = [0, 0];
  let [gone, come]: [number[], number[]] = [[], []];
  const close = () => {
    const isAsMany = gone.length === come.length;
    for (const one of gone) {
      const at = isAsMany ? 0 : come.findIndex((other) => areAlike(old[one], now[other]));
      found[one] = at < 0 ? undefined : come[at];
      come = come.slice(at + 1);
    }
    [gone, come] = [[], []];
  };
  // Node cannot compare with nothing.
  if (before.length === 0 || after.length === 0) return found;
  // Node counts what only the first of the two has as inserted, since it compares what is with what was expected.
  for (const [operation] of diff(old, now)) {
    if (operation === 0) {
      close();
      found[was] = is;
    }
    if (operation > 0) gone.push(was);
    if (operation < 0) come.push(is);
    if (operation >= 0) was += 1;
    if (operation <= 0) is += 1;
  }
  close();
  return found;
}

/** A thing as a text that is the same for what says the same. */
function inText(thing: unknown): string {
  return JSON.stringify(thing, (_, inside: unknown) =>
    typeof inside === 'object' && inside !== null && !Array.isArray(inside)
      ? Object.fromEntries(Object.entries(inside).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inside,
  );
}

/** Whether two texts begin and end alike, for more than half of the longer. */
function areAlike(a = '', b = ''): boolean {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return (start + end) * 2 > Math.max(a.length, b.length);
}
