import type { Passage } from './passage.ts';

/** Lists in a data file each item of which says something of its own. */
const LISTS = /(?:^|\.)(?:notes|forms|openPoints|paragraphs)\b/;

/** The list of a data file that a passage stands in, whichever item it is, and what it says there; nothing where its list may say the same twice. */
export function placeInList({ field = '', text }: Passage): string | undefined {
  return LISTS.test(field) ? `${field.replace(/\[\d+\](?=[^[]*$)/, ' ')} ${text.trim()}` : undefined;
}
