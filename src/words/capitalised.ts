/** A text that begins a sentence or a heading: Chinese has no capitals and stays as it is. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
