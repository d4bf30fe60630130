const ZERO = /^[\p{Mn}\p{Me}]+$/u;
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u;
const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/**
 * How many columns a text takes in a terminal: Han and full-width characters take two.
 * What East Asian fonts draw either way (“ ” … —) counts as one, as today's terminals draw it.
 * @example columnWidth('266家') // => 5
 */
export function columnWidth(text: string): number {
  let width = 0;
  for (const { segment } of graphemes.segment(text)) {
    if (!ZERO.test(segment)) width += WIDE.test(segment) ? 2 : 1;
  }
  return width;
}

/** The characters of a text as a reader counts them, so that none is cut in half. */
export function characters(text: string): string[] {
  return [...graphemes.segment(text)].map(({ segment }) => segment);
}
