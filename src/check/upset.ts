import { memoized } from '../content/memoized.ts';
import { isNote, type Prose, propText } from '../content/reader/prose.ts';
import { COMPONENTS } from '../content/prose/component-catalogue.ts';

// What swallows or cuts up the text around it.
const SWALLOWING = new Set(['code', 'html', 'mdxjsEsm', 'table', 'mdxFlowExpression', 'mdxTextExpression']);

/**
 * Whether something in an article swallows the text after it, as an unclosed code block does, or hides what kind its lines are. What
 * it lacks beside the other language is then no mistake of its own.
 */
export const isUpset = memoized(({ nodes, elements, written }: Prose): boolean => {
  const isBroken = elements.some((element) => {
    const use = COMPONENTS.get(element.name ?? '');
    return !use || use.required.some((name) => propText(element, name) === undefined);
  });
  return (
    isBroken ||
    nodes.some((node) => {
      if (SWALLOWING.has(node.type)) return !isNote(node);
      // A heading without its space, and a line of strokes that makes a heading of the line above.
      if (node.type === 'text') return /(?:Stat|Term|Drawing)\s+id\s*[=:]/.test(node.value);
      if (node.type === 'paragraph') return /^\s*[#＃]{1,6}/.test(written(node));
      return node.type === 'heading' && !/^\s*#/.test(written(node));
    })
  );
});
