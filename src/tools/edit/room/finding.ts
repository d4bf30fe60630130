/** What was found, the name of which what was typed is most first. */
export function closestFirst<T extends { readonly title: { readonly zh: string } }>(
  found: readonly T[],
): T[] {
  return found.toSorted((one, other) => one.title.zh.length - other.title.zh.length);
}

/**
 * Whether each word that was typed is somewhere in what is said of a thing, in whatever width and case.
 * @example isFound('ＺＧ 266', ['职工书屋', 'zgsw', '266家']) // => true
 */
export function isFound(typed: string, said: readonly string[]): boolean {
  const plain = (text: string) => text.normalize('NFKC').toLowerCase();
  const all = plain(said.join('\n'));
  return plain(typed)
    .split(/\s+/)
    .every((word) => all.includes(word));
}
