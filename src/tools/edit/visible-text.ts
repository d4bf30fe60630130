/**
 * A text with every character that cannot be seen, or that would steer the terminal, written out by its number.
 * @example visibleText('书\u200b屋') // => '书<U+200B>屋'
 */
export function visibleText(text: string): string {
  // A tab is one column here, so that the caret below it stays true.
  return text
    .replaceAll('\t', ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\u00a0\u2007\u202f]/gu, (character) => {
      const number = character.codePointAt(0) ?? 0;
      return `<U+${number.toString(16).toUpperCase().padStart(4, '0')}>`;
    });
}
