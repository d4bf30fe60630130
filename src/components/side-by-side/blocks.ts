import { parseFragment, serializeOuter } from 'parse5';
import type { Block } from '../../content/prose/pairing.ts';

/** The paragraphs, lists and sub-headings at the top of a rendered text. */
export function topBlocks(html: string): Block[] {
  return parseFragment(html).childNodes.flatMap((node) =>
    'tagName' in node ? [{ isHeading: /^h\d$/.test(node.tagName), html: serializeOuter(node) }] : [],
  );
}

/** The figures of some blocks, each once, in order. */
export function figuresOf(blocks: readonly Block[]): string[] {
  const ids = blocks.flatMap(({ html }) =>
    [...html.matchAll(/data-figure="([^"]+)"/g)].map(([, id]) => id ?? ''),
  );
  return [...new Set(ids)];
}
