/** What a row of a figure’s table says of a value; in English the label says what is counted. */
export function inRow(row: Record<string, string>, locale: string): string {
  const text = row[`text_${locale}`] ?? '';
  return locale === 'en' ? text.replace(/(?<=\d)[^\d]*$/, '') : text;
}
