/** Words without marks and the s of a plural, to be compared. */
export function bare(text: string): string {
  return plain(text).replace(/[“”"\s（）()·]|s(?=[”"）)]*$)/g, '');
}

/** Words with neither capitals nor curly apostrophes, to be compared. */
export function plain(text: string): string {
  return text.toLowerCase().replaceAll('’', "'");
}
