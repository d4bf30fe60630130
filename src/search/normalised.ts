/**
 * A text as it is searched: full-width letters and digits made plain, capitals small.
 * @example normalised('ＡＢ１２') // => 'ab12'
 */
export function normalised(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** A normalised text, and for each of its characters the place in the text as written; one more for the end. */
export interface Aligned {
  readonly text: string;
  readonly places: readonly number[];
}

/**
 * A text as it is searched, with the way back to the text as written: the two may differ in length.
 * @example aligned('㎡Ａ') // => { text: 'm2a', places: [0, 0, 1, 2] }
 */
export function aligned(written: string): Aligned {
  const places: number[] = [];
  let text = '';
  let place = 0;
  for (const character of written) {
    const own = normalised(character);
    for (let unit = 0; unit < own.length; unit += 1) places.push(place);
    text += own;
    place += character.length;
  }
  places.push(place);
  return { text, places };
}
