/** How many sentences the plain version of a section has. */
export const PLAIN_SENTENCES = 5;

/**
 * An MDX body without its plain version, which says over again what the text says.
 * @example withoutPlainVersion('<Plain>\n- 甲。\n</Plain>\n\n乙。') // => '\n\n乙。'
 */
export function withoutPlainVersion(body: string): string {
  return body.replace(/<Plain>[\s\S]*?<\/Plain>/g, '');
}
