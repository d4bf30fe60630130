import { defineRule } from '../rule.ts';

// What web-page code such as &nbsp; or &zwnj; stands for.
const UNSEEN = /[\u00A0\u00AD\u2000-\u200F\u2028-\u202F\u205F-\u206F\u3000\uFEFF]/;

/** No entity stands for a space or mark that cannot be seen. */
export const entitiesAreSeen = defineRule({
  id: 'entities-are-seen',
  scope: 'prose',
  codes: ['odd-space'],
  check: ({ nodes, span, source }, { tell }) => {
    for (const node of nodes) {
      if (node.type !== 'text' || !UNSEEN.test(node.value)) continue;
      const { start, end } = span(node);
      const found = /&(?:[a-z]+|#\w+);/i.exec(source.text.slice(start, end));
      const from = start + (found?.index ?? 0);
      const place = source.place({ start: from, end: from + (found?.[0].length ?? 0) });
      tell('odd-space', place, [
        `“${place.text ?? ''}”是网页代码，表示一个特殊的空格或看不见的字符。 → 删去它；需要空格的地方按空格键。`,
        `“${place.text ?? ''}” is web-page code for a special space or an invisible character. → Delete it and, where a space is needed, type an ordinary one.`,
      ]);
    }
  },
});
