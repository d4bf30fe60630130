/**
 * Where an address leads: what is typed as www.… alone is opened encrypted; another that is not is refused by the check.
 * @example encrypted('http://www.example.org') // => 'https://www.example.org'
 */
export function encrypted(url: string): string {
  return url.replace(/^http:/, 'https:');
}
