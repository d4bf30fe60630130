import type { MdastNode } from 'satteri';
import { memoized } from '../memoized.ts';
import type { Article } from '../reader/article.ts';
import type { Passage } from './passage.ts';
import { isPassage, type Prose, type ProseElement } from '../reader/prose.ts';
import type { SourceText, Span } from '../reader/source-text.ts';

/** A figure or a term without words of its own, in the text of a passage. */
export const COMPONENT = '\uFFFC';

interface Leaf {
  readonly text: string;
  readonly span: Span;
  /** Where the leaf begins in the text of the passage. */
  readonly start: number;
  /** The component that it stands for. */
  readonly element?: ProseElement;
}

/** The paragraphs, headings and list items of an article. */
export const prosePassages = memoized(({ locale, prose }: Article): readonly Passage[] => {
  if (!prose) return [];
  return prose.nodes.filter(isPassage).map((block) => {
    const leaves = leavesOf(block, prose);
    return {
      file: prose.source.file,
      locale,
      kind: 'prose',
      isHeading: block.type === 'heading',
      text: leaves.map(({ text }) => text).join(''),
      elements: new Map(leaves.flatMap(({ start, element }) => (element ? [[start, element]] : []))),
      at: (start, end) => prose.source.place(spanIn(leaves, start, end, prose.source)),
    };
  });
});

/** The words of a node, each figure or term without words of its own one character. */
export function wordsOf(node: MdastNode, prose: Prose): string {
  return leavesOf(node, prose)
    .map(({ text }) => text)
    .join('');
}

function leavesOf(block: MdastNode, prose: Prose): Leaf[] {
  let end = 0;
  const inside = (node: MdastNode): Leaf[] => {
    const element = node.type === 'mdxJsxTextElement' && node.children.length === 0 ? node : undefined;
    if (!element && 'children' in node) return node.children.flatMap(inside);
    const isText = node.type === 'text' || node.type === 'inlineCode';
    const text = element ? COMPONENT : isText ? node.value : node.type === 'break' ? '\n' : '';
    const start = end;
    end += text.length;
    return [{ text, start, span: prose.span(node), ...(element ? { element } : {}) }];
  };
  return 'children' in block ? block.children.flatMap(inside) : [];
}

function spanIn(leaves: readonly Leaf[], start: number, end: number, source: SourceText): Span {
  const first = leaves.findLast((leaf) => leaf.start <= start && leaf.text !== '') ?? leaves[0];
  if (!first) return { start: 0, end: 0 };
  const from = within(first, start - first.start, source);
  const last = leaves.findLast((leaf) => leaf.start < end && leaf.text !== '') ?? first;
  return { start: from, end: Math.max(from, within(last, end - last.start, source)) };
}

/** An offset into a leaf as an offset into the file; a component is one character of text, and entities and escapes move the rest. */
function within({ text, span }: Leaf, offset: number, source: SourceText): number {
  if (text === COMPONENT) return offset > 0 ? span.end : span.start;
  const written = source.text.slice(span.start, span.end);
  if (written.length === text.length) return span.start + offset;
  const ahead = written.indexOf(text.slice(offset, offset + 8), offset);
  return ahead < 0 || offset >= text.length ? span.end : span.start + ahead;
}
