/**
 * A text that opens a line or a sentence; Chinese has no capitals.
 * @example capitalised('small firms refunded') // => 'Small firms refunded'
 */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
