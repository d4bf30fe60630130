/**
 * A text that begins a line or a sentence: Chinese stays as it is.
 * @example capitalised('reading rooms') // => 'Reading rooms'
 */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
