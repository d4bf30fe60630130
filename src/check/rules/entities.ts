import { defineRule } from '../rule.ts';

// What web-page code such as &nbsp; or &zwnj; stands for.
const UNSEEN = /[\u00A0\u00AD\u2000-\u200F\u2028-\u202F\u205F-\u206F\u3000\uFEFF]/;

/** No entity stands for a space or mark that cannot be seen. */
export const entitiesAreSeen = defineRule({
  scope: 'prose',
  codes: ['odd-space'],
  check: ({ nodes, span, source }, { tell }) => {
    for (const node of nodes) {
      if (node.type !== 'text' || !UNSEEN.test(node.value)) continue;
      const { start, end } = span(node);
      const found = /&(?:[a-z]+|#\w+);/i.exec(source.text.slice(start, end));
      const from = start + (found?.index ?? 0);
      const place = source.place({ start: from, end: from + (found?.[0].length ?? 0) });
      tell('odd-space.entity', place, { text: place.text ?? '' });
    }
  },
});
