/** Gives a text with its traditional characters as the simplified ones; its length stays. */
export type Fold = (text: string) => string;

/** For texts that stay as they are. */
export const unfolded: Fold = (text) => text;

/**
 * The folding by a table: a traditional character and its simplified one, one pair after another.
 * @example folding('職职書书')('職工書屋') // => '职工书屋'
 */
export function folding(pairs: string): Fold {
  const table = new Map<string, string>();
  for (let place = 0; place < pairs.length; place += 2)
    table.set(pairs.charAt(place), pairs.charAt(place + 1));
  return (text) => text.replace(/[㐀-鿿]/g, (character) => table.get(character) ?? character);
}
