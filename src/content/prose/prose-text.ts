import { STAT_FORMS, type StatForm } from '../../figure/stat-form.ts';
import type { ProseElement, ProseNode } from './prose-node.ts';

/** What the components of prose say once they are rendered to plain text. */
export interface ProseWords {
  readonly figure: (id: string, form: StatForm) => string;
  readonly term: (id: string) => string;
  /** Nothing where only sentences are asked for. */
  readonly drawing?: (id: string) => string;
}

/** A paragraph or list item of a text as a reader sees it. */
export interface Passage {
  /** How many sub-headings stand above it. */
  readonly part: number;
  /** The sub-heading it stands under; empty above the first. */
  readonly heading: string;
  readonly text: string;
  readonly figures: readonly PlacedFigure[];
}

/** A figure's own words within a text. */
export interface PlacedFigure {
  readonly figure: string;
  readonly start: number;
  readonly text: string;
}

/** What stands in lines of its own, and is no part of the line around it. */
const BLOCKS = new Set('p ul ol li blockquote hr h1 h2 h3 h4 h5 h6 Plain Drawing'.split(' '));

/**
 * The paragraphs and list items of a text, in order, each on one line and with the sub-heading it stands under. The plain version has
 * none: it says over again what the text says.
 */
export function passages(nodes: readonly ProseNode[], words: ProseWords): Passage[] {
  let part = 0;
  let heading = '';
  return [...lines(nodes, false)].flatMap(({ ofHeading, line }) => {
    const { text, figures } = plainText(line, words);
    if (!ofHeading) return text ? [{ part, heading, text, figures }] : [];
    part += 1;
    heading = text;
    return [];
  });
}

/** The figures that a text names, each once, in order; those of its plain version are not asked for. */
export function figuresIn(nodes: readonly ProseNode[]): string[] {
  return namedIn('Stat', nodes);
}

/** What a component names in a text, each once: figures, terms or drawings. */
export function namedIn(component: 'Stat' | 'Term' | 'Drawing', nodes: readonly ProseNode[]): string[] {
  const ids = nodes.flatMap((node): string[] => {
    if (typeof node === 'string' || node.name === 'Plain') return [];
    return node.name === component ? [node.props['id'] ?? ''] : namedIn(component, node.children);
  });
  return [...new Set(ids)];
}

/** Whether a piece of prose is a sub-heading. */
export function isHeading(node: ProseNode): node is ProseElement {
  return typeof node !== 'string' && /^h[1-6]$/.test(node.name);
}

function* lines(
  nodes: readonly ProseNode[],
  ofHeading: boolean,
): Generator<{ ofHeading: boolean; line: readonly ProseNode[] }> {
  let line: ProseNode[] = [];
  for (const node of nodes) {
    if (typeof node === 'string' || !BLOCKS.has(node.name)) {
      line.push(node);
      continue;
    }
    yield { ofHeading, line };
    line = [];
    if (node.name === 'Drawing') yield { ofHeading: false, line: [node] };
    else if (node.name !== 'Plain') yield* lines(node.children, isHeading(node));
  }
  yield { ofHeading, line };
}

function plainText(
  line: readonly ProseNode[],
  words: ProseWords,
): { text: string; figures: readonly PlacedFigure[] } {
  const figures: PlacedFigure[] = [];
  let text = '';
  const say = (node: ProseNode): void => {
    if (typeof node === 'string') text += (text ? node : node.trimStart()).replace(/\s*\n\s*/g, ' ');
    else if (node.name === 'Stat') figures.push(sayFigure(node.props));
    else if (node.name === 'Drawing') text += words.drawing?.(node.props['id'] ?? '') ?? '';
    else if (node.name === 'Term' && node.children.length === 0) text += words.term(node.props['id'] ?? '');
    else node.children.forEach(say);
  };
  const sayFigure = ({ id = '', form }: ProseElement['props']): PlacedFigure => {
    const start = text.length;
    const own = words.figure(id, STAT_FORMS.find((known) => known === form) ?? 'unit');
    text += own;
    return { figure: id, start, text: own };
  };
  line.forEach(say);
  return { text: text.trimEnd(), figures };
}
