import type { MdastNode } from 'satteri';
import { defineRule } from '../rule.ts';

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
