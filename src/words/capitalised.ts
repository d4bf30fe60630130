/**
 * A text that opens a line or a sentence, its first word perhaps within quotation marks; Chinese has no capitals.
 * @example capitalised('small firms refunded') // => 'Small firms refunded'
 * @example capitalised('“three payments” to workers') // => '“Three payments” to workers'
 */
export function capitalised(text: string): string {
  return text.replace(/^[“‘]?./u, (first) => first.toUpperCase());
}
