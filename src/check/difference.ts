/**
 * What is no more in a list, and what is new in it: all between what stands first and last in both.
 * @example difference(['a', 'b', 'c'], ['a', 'd', 'c']) // => { gone: ['b'], come: ['d'] }
 */
export function difference<T>(
  before: readonly T[],
  now: readonly T[],
): { gone: readonly T[]; come: readonly T[] } {
  const most = Math.min(before.length, now.length);
  let [start, end] = [0, 0];
  while (start < most && before[start] === now[start]) start++;
  while (end < most - start && before.at(-1 - end) === now.at(-1 - end)) end++;
  return { gone: before.slice(start, before.length - end), come: now.slice(start, now.length - end) };
}
