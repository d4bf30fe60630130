/** A paragraph, list or sub-heading of a text, as markup. */
export interface Block {
  readonly isHeading: boolean;
  readonly html: string;
}

/** What stands in one row: the blocks of one language and those of the other. */
export type Row = readonly [readonly Block[], readonly Block[]];

/**
 * Sets two languages of a text side by side: heading by heading, and paragraph by paragraph wherever a part has as many in both. Where it
 * has not, the part is one row, since any other pairing would be a guess.
 */
export function pairBlocks(one: readonly Block[], other: readonly Block[]): Row[] {
  const [parts, otherParts] = [partsOf(one), partsOf(other)];
  return parts.flatMap((part, index): Row[] => {
    const counterpart = otherParts[index] ?? [];
    if (part.length !== counterpart.length) return [[part, counterpart]];
    return part.map((block, place) => [[block], counterpart.slice(place, place + 1)]);
  });
}

/** A text cut before each heading. */
function partsOf(blocks: readonly Block[]): Block[][] {
  const parts: Block[][] = [];
  for (const block of blocks) {
    const last = parts.at(-1);
    if (block.isHeading || !last) parts.push([block]);
    else last.push(block);
  }
  return parts;
}
