const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/** The characters of a text as a reader counts them, so that none is cut in half. */
export function characters(text: string): string[] {
  return [...graphemes.segment(text)].map(({ segment }) => segment);
}
