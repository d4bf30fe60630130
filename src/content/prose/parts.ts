import type { ProseElement, ProseNode } from './prose-node.ts';
import { isHeading } from './prose-text.ts';

/** A text cut before each sub-heading, without its plain version. What stands above the first sub-heading is a part of its own. */
export function partsOf(nodes: readonly ProseNode[]): ProseElement[][] {
  const parts: ProseElement[][] = [];
  for (const block of nodes) {
    if (typeof block === 'string' || block.name === 'Plain') continue;
    const last = parts.at(-1);
    if (isHeading(block) || !last) parts.push([block]);
    else last.push(block);
  }
  return parts;
}
