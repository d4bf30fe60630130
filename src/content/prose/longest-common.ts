/**
 * Where each thing of an earlier list stands in a later one, by the longest run of things that both have in the same order; nothing for
 * one that is not among them.
 * @example longestCommon(['a', 'b', 'c'], ['a', 'x', 'c']) // => [0, undefined, 2]
 */
export function longestCommon(
  before: readonly string[],
  after: readonly string[],
): readonly (number | undefined)[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const [old, now] = [before, after].map((list) => list.slice(start, list.length - end));
  const shift = after.length - before.length;
  return [
    ...before.slice(0, start).keys(),
    ...between(old ?? [], now ?? []).map((at) => (at === undefined ? undefined : at + start)),
    ...Array.from({ length: end }, (_, index) => before.length - end + index + shift),
  ];
}

/** The same for what is left between what begins and what ends alike. */
function between(before: readonly string[], after: readonly string[]): (number | undefined)[] {
  // How long a run the rests of both lists have in common, from each place in each.
  const runs = Array.from({ length: before.length + 1 }, () => new Uint32Array(after.length + 1));
  const run = (was: number, is: number) => runs[was]?.[is] ?? 0;
  for (let was = before.length - 1; was >= 0; was -= 1)
    for (let is = after.length - 1; is >= 0; is -= 1)
      (runs[was] ?? [])[is] =
        before[was] === after[is] ? run(was + 1, is + 1) + 1 : Math.max(run(was + 1, is), run(was, is + 1));
  const found: (number | undefined)[] = before.map(() => undefined);
  let [was, is] = [0, 0];
  while (was < before.length && is < after.length)
    if (before[was] === after[is]) found[was++] = is++;
    else if (run(was + 1, is) >= run(was, is + 1)) was += 1;
    else is += 1;
  return found;
}
