import { type MdastNode, mdxToMdast } from 'satteri';
import type { Issue, Place } from './issue.ts';
import { mdxIssue } from './mdx-issue.ts';
import type { SourceText, Span } from './source-text.ts';

/** An element such as `<Stat id="…" />`, in a line of text or on its own. */
export type ProseElement = Extract<MdastNode, { type: 'mdxJsxTextElement' | 'mdxJsxFlowElement' }>;

/** The body of an article: every node of it in the order of the text. */
export interface Prose {
  readonly source: SourceText;
  readonly nodes: readonly MdastNode[];
  readonly elements: readonly ProseElement[];
  /** The paragraphs, headings and lists at the top level. */
  readonly blocks: readonly MdastNode[];
  readonly span: (node: MdastNode) => Span;
  readonly at: (node: MdastNode) => Place;
}

// What the build reads Markdown with; the front matter is dealt with apart.
const FEATURES = { gfm: true, smartPunctuation: false, frontmatter: false };

/** Reads the body of an article, which begins at an offset of its file, or says why it cannot be read. */
export function readProse(source: SourceText, bodyStart: number): Prose | Issue {
  // Blanking what comes before the body, instead of cutting it, keeps every position true to the file.
  const blank = source.text.slice(0, bodyStart).replace(/[^\r\n]/g, ' ');
  try {
    return prose(source, mdxToMdast(blank + source.text.slice(bodyStart), { features: FEATURES }));
  } catch (problem) {
    return mdxIssue(source, problem instanceof Error ? problem.message : '');
  }
}

function prose(source: SourceText, root: MdastNode): Prose {
  const nodes: MdastNode[] = [];
  const waiting: MdastNode[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    nodes.push(node);
    if ('children' in node) waiting.push(...node.children.toReversed());
  }
  const span = ({ position }: MdastNode): Span => ({
    start: position?.start.offset ?? 0,
    end: position?.end.offset ?? 0,
  });
  return {
    source,
    nodes,
    elements: nodes.filter((node) => node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement'),
    blocks: root.type === 'root' ? root.children : [],
    span,
    at: (node) => source.place(span(node)),
  };
}

/** The text of a prop written as `name="text"`; nothing where the prop is absent or not a plain text. */
export function propText(element: ProseElement, name: string): string | undefined {
  const prop = element.attributes.find(
    (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === name,
  );
  return typeof prop?.value === 'string' ? prop.value : undefined;
}
