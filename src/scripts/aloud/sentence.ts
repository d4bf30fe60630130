import type { Locale } from '../../figure/locale.ts';
import type { Speech } from '../../content/prose/speech.ts';
import { spokenSentences } from '../../content/prose/spoken-sentences.ts';

/** A sentence of the page: what is said for it, and where it stands. */
export interface Sentence {
  readonly words: string;
  readonly range: Range;
  readonly block: Element;
}

/** What is read: the title, the summary, the plain version, sub-headings, paragraphs and list items; not what stands beside them. */
const BLOCKS = 'h1, .dek, .brief li, .topic > h2, .topic > .prose > p, .topic > .prose > :is(ul, ol) > li';

/** The sentences of a section in the order they are read. */
export function sentencesOf(article: Element, locale: Locale, figures: Speech['figures']): Sentence[] {
  // The plain version says over again what follows, and is read to those who opened it.
  const blocks = [...article.querySelectorAll(BLOCKS)].filter(
    (block) => !block.closest('details:not([open])'),
  );
  return blocks.flatMap((block) => {
    const nodes = textNodes(block);
    const runs = nodes.map((node) => {
      const figure = node.parentElement?.closest('data');
      const spoken = figure ? figures[figure.textContent] : undefined;
      // Said once, where the figure begins, though its words stand in several parts.
      const isBegun = spoken !== undefined && nodes.find((one) => figure?.contains(one)) !== node;
      return { text: node.data, spoken: isBegun ? '' : spoken };
    });
    return spokenSentences(locale, runs).map(({ start, end, words }) => {
      const range = document.createRange();
      range.setStart(...pointAt(nodes, start));
      range.setEnd(...pointAt(nodes, end));
      return { words, range, block };
    });
  });
}

function textNodes(block: Element): Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node instanceof Text) nodes.push(node);
  return nodes;
}

function pointAt(nodes: readonly Text[], offset: number): [Node, number] {
  let rest = offset;
  for (const node of nodes) {
    if (rest <= node.length) return [node, rest];
    rest -= node.length;
  }
  throw new RangeError(`no place ${offset} in the paragraph`);
}
