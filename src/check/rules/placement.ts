import type { MdastNode } from 'satteri';
import { figuresByPlace } from '../../content/loaded/mentions.ts';
import { repetitions } from '../../content/repetitions.ts';
import { defineRule } from '../rule.ts';

/** A figure stands once in an article, and once more in its plain version at most. */
export const figuresAreNotRepeated = defineRule({
  scope: 'prose',
  codes: ['repeated-figure'],
  check: (prose, { tell }) => {
    for (const figures of Object.values(figuresByPlace(prose)))
      for (const { first, again } of repetitions(figures, ({ id }) => id))
        tell('repeated-figure.text', again.place, { id: again.id, line: first.place.line });
  },
});

/** Neither a figure nor a term stands where it would be a link within a link. */
export const componentsAreWellPlaced = defineRule({
  scope: 'prose',
  codes: ['misplaced-component'],
  check: (prose, { tell }) => {
    for (const node of prose.nodes) {
      const isElement = node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement';
      const [isHeading, isTerm] = [node.type === 'heading', isElement && node.name === 'Term'];
      if (!isHeading && !isTerm && node.type !== 'link' && node.type !== 'linkReference') continue;
      for (const inner of descendants(node)) {
        const tag = inner.type === 'mdxJsxTextElement' ? inner.name : undefined;
        const isLink = tag === 'Stat' || (!isHeading && tag === 'Term') || (isTerm && inner.type === 'link');
        if (!isLink) continue;
        const what = tag ? `<${tag}>` : (prose.at(inner).text ?? '');
        tell(isHeading ? 'misplaced-component.in-heading' : 'misplaced-component.in-link', prose.at(inner), {
          what,
        });
      }
    }
  },
});

function descendants(node: MdastNode): MdastNode[] {
  return 'children' in node ? node.children.flatMap((child) => [child, ...descendants(child)]) : [];
}
