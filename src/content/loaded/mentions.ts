import { type Place, wholeFile } from '../reader/issue.ts';
import { memoized } from '../memoized.ts';
import type { MdastNode } from 'satteri';
import { type Prose, type ProseElement, propText } from '../reader/prose.ts';
import type { Span } from '../reader/source-text.ts';
import { tagSpan, valueSpan } from '../reader/tag.ts';

/** One use of a component with an id, such as a figure in a sentence. */
export interface Mention {
  readonly id: string;
  /** Its tag. */
  readonly place: Place;
  /** Its id alone. */
  readonly idPlace: Place;
  readonly element: ProseElement;
}

/** Every use of a component in an article, in order; uses without a plain id are told elsewhere. */
export function mentions(prose: Prose, component: 'Stat' | 'Term' | 'Drawing'): readonly Mention[] {
  return uses(prose).filter(({ element }) => element.name === component);
}

const NAMING = new Set(['Stat', 'Term', 'Drawing']);

const uses = memoized((prose: Prose): readonly Mention[] => {
  const at = (span: Span): Place => prose.source.place(span);
  return prose.elements.flatMap((element) => {
    const id = NAMING.has(element.name ?? '') ? propText(element, 'id') : undefined;
    return id === undefined
      ? []
      : [{ id, place: at(tagSpan(element, prose)), idPlace: at(valueSpan(element, 'id', prose)), element }];
  });
});

/** The plain versions in an article; a section has one of them. */
export function plainVersions({ elements }: Prose): ProseElement[] {
  return elements.filter(({ name }) => name === 'Plain');
}

/** Whether something stands in the plain version of an article and not in its text. */
function isInPlain(node: MdastNode, prose: Prose): boolean {
  const { start, end } = prose.span(node);
  return plainVersions(prose).some((plain) => {
    const around = prose.span(plain);
    return around.start < start && end < around.end;
  });
}

/** The figures of an article in the two places where each may stand once: its plain version and its text. */
export const figuresByPlace = memoized((prose: Prose): Record<'plain' | 'text', Mention[]> => {
  const { plain = [], text = [] } = Object.groupBy(mentions(prose, 'Stat'), ({ element }) =>
    isInPlain(element, prose) ? 'plain' : 'text',
  );
  return { plain, text };
});

/** Where in the other language something belongs: in the paragraph of the same number, when both have as many. */
export function counterpart({ element }: Mention, from: Prose, to: Prose): Place {
  const { start } = from.span(element);
  const index = from.blocks.findIndex((block) => from.span(block).end > start);
  const block = from.blocks.length === to.blocks.length ? to.blocks[index] : undefined;
  if (block) return to.at(block);
  const [first] = to.blocks;
  return first ? to.at(first) : wholeFile(to.source.file);
}
