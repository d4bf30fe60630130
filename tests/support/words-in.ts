/** What a page says, without its scripts, its styles and its marks. */
export function wordsIn(html: string): string {
  return html.replaceAll(/<(script|style)\b.*?<\/\1>|<[^>]*>/gs, '').replaceAll(/\s+/g, ' ');
}
