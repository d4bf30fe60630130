import stringWidth from 'string-width';

const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/**
 * As much of a text, from its start or up to its end, as stands in so many columns of a terminal; no character is cut in half.
 * @example fitting('书屋266家', 6) // => '书屋26'
 */
export function fitting(text: string, columns: number, side: 'start' | 'end' = 'start'): string {
  const characters = Array.from(graphemes.segment(text), ({ segment }) => segment);
  if (side === 'end') characters.reverse();
  let used = 0;
  const first = characters.findIndex((character) => {
    used += stringWidth(character);
    return used > columns;
  });
  const kept = first < 0 ? characters : characters.slice(0, first);
  return (side === 'end' ? kept.reverse() : kept).join('');
}
