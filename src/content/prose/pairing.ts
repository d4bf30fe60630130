import { partsOf } from './parts.ts';
import type { ProseElement, ProseNode } from './prose-node.ts';

/** What stands in one row: the paragraphs, lists and sub-headings of one language and those of the other. */
export type Row = readonly [readonly ProseElement[], readonly ProseElement[]];

/**
 * Sets two languages of a text side by side: heading by heading, and paragraph by paragraph wherever a part has as many in both. Where it
 * has not, the part is one row, since any other pairing would be a guess. The plain version is left out.
 */
export function pairBlocks(one: readonly ProseNode[], other: readonly ProseNode[]): Row[] {
  const [parts, otherParts] = [partsOf(one), partsOf(other)];
  return parts.flatMap((part, index): Row[] => {
    const counterpart = otherParts[index] ?? [];
    if (part.length !== counterpart.length) return [[part, counterpart]];
    return part.map((block, place) => [[block], counterpart.slice(place, place + 1)]);
  });
}
