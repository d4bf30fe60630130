/** What stands in a list again, by a key of it, each with the first that has that key; what has none is never the same. */
export function repetitions<T>(
  list: Iterable<T>,
  keyOf: (one: T) => string | undefined,
): { first: T; again: T }[] {
  const firsts = new Map<string, T>();
  return [...list].flatMap((again) => {
    const key = keyOf(again);
    if (key === undefined) return [];
    const first = firsts.get(key);
    if (first !== undefined) return [{ first, again }];
    firsts.set(key, again);
    return [];
  });
}
