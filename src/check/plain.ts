import type { MdastNode } from 'satteri';
import type { Prose, ProseElement } from '../content/reader/prose.ts';

/** The plain versions in an article; a section has one of them. */
export function plainVersions({ elements }: Prose): ProseElement[] {
  return elements.filter(({ name }) => name === 'Plain');
}

/** Whether something stands in the plain version of an article and not in its text. */
export function isInPlain(node: MdastNode, prose: Prose): boolean {
  const { start, end } = prose.span(node);
  return plainVersions(prose).some((plain) => {
    const around = prose.span(plain);
    return around.start < start && end < around.end;
  });
}
