import { type MdastNode, mdxToMdast } from 'satteri';
import { tooDeepForMdx } from './depth.ts';
import { issue, type Issue, type Place } from './issue.ts';
import { mdxIssue } from './mdx-issue.ts';
import { mdxShapeIssues } from './mdx-shape.ts';
import type { SourceText, Span } from './source-text.ts';

/** An element such as `<Stat id="…" />`, in a line of text or on its own. */
export type ProseElement = Extract<MdastNode, { type: 'mdxJsxTextElement' | 'mdxJsxFlowElement' }>;

/** The body of an article: every node of it in the order of the text. */
export interface Prose {
  readonly source: SourceText;
  /** The text of it as written. */
  readonly body: string;
  readonly nodes: readonly MdastNode[];
  readonly elements: readonly ProseElement[];
  /** The paragraphs, headings and lists at the top level. */
  readonly blocks: readonly MdastNode[];
  readonly span: (node: MdastNode) => Span;
  readonly at: (node: MdastNode) => Place;
  /** What stands between the tags of an element. */
  readonly inside: (element: ProseElement) => Place;
  /** A node as it stands in the file. */
  readonly written: (node: MdastNode) => string;
}

// What the build reads Markdown with; the front matter is dealt with apart.
const FEATURES = { gfm: true, smartPunctuation: false, frontmatter: false };

/** Reads the body of an article, which begins at an offset of its file, or says why it cannot be read. */
export function readProse(source: SourceText, bodyStart: number): Prose | readonly Issue[] {
  const deep = tooDeepForMdx(source, bodyStart);
  if (deep) return [deep];
  const misshapen = mdxShapeIssues(source, bodyStart);
  if (misshapen.length > 0) return misshapen;
  // Blanking what comes before the body, instead of cutting it, keeps every position true to the file.
  const blank = source.text.slice(0, bodyStart).replace(/[^\r\n]/g, ' ');
  try {
    const read = prose(
      source,
      bodyStart,
      mdxToMdast(blank + source.text.slice(bodyStart), { features: FEATURES }),
    );
    return read.blocks.every((block) => isNote(block) || isPlain(block))
      ? [emptyBody(source, bodyStart)]
      : read;
  } catch (problem) {
    return [mdxIssue(source, problem instanceof Error ? problem.message : '')];
  }
}

const PASSAGES = new Set(['paragraph', 'heading', 'tableCell']);

/** Whether a node is read in one go: a paragraph, a heading, what a list item says. */
export function isPassage({ type }: MdastNode): boolean {
  return PASSAGES.has(type);
}

/** A note to colleagues is not text. */
export function isNote(node: MdastNode): boolean {
  return (
    (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') &&
    /^\s*(\/\*[\s\S]*?\*\/\s*)*$/.test(node.value)
  );
}

/** A plain version says again what a text says, and is none. */
function isPlain(node: MdastNode): boolean {
  return node.type === 'mdxJsxFlowElement' && node.name === 'Plain';
}

function emptyBody(source: SourceText, bodyStart: number): Issue {
  return issue('empty-text', source.place({ start: bodyStart, end: bodyStart }));
}

function prose(source: SourceText, bodyStart: number, root: MdastNode): Prose {
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
    body: source.text.slice(bodyStart),
    nodes,
    elements: nodes.filter((node) => node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement'),
    blocks: root.type === 'root' ? root.children : [],
    span,
    at: (node) => source.place(span(node)),
    inside: ({ children }) => {
      const spans = children.map(span);
      return source.place({ start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 });
    },
    written: (node) => source.text.slice(span(node).start, span(node).end),
  };
}

/** The text of a prop written as `name="text"`; nothing where the prop is absent or not a plain text. */
export function propText(element: ProseElement, name: string): string | undefined {
  const prop = element.attributes.find(
    (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === name,
  );
  return typeof prop?.value === 'string' ? prop.value : undefined;
}
