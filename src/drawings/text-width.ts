/** What fits on a line of the narrowest phone, in half-widths, with room for a reader’s own letter spacing. */
export const FITS = 28;

/** How wide a text is, in half-widths: a Han character has two. */
export function textWidth(content: string): number {
  return [...content].reduce((sum, character) => sum + (/[\u2e80-\uffef]/.test(character) ? 2 : 1), 0);
}
