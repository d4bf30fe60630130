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
