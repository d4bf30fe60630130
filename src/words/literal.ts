/**
 * A text as the source of a pattern that finds just this text.
 * @example new RegExp(literal('1.5 (a)')).test('1.5 (a)') // => true
 */
export function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
