import { forEachProse } from '../rule.ts';
import { error } from '../../content/reader/issue.ts';

// What web-page code such as &nbsp; or &zwnj; stands for.
const UNSEEN = /[\u00A0\u00AD\u2000-\u200F\u2028-\u202F\u205F-\u206F\u3000\uFEFF]/;

/** No entity stands for a space or mark that cannot be seen. */
export const entitiesAreSeen = forEachProse((prose) =>
  prose.nodes.flatMap((node) => {
    if (node.type !== 'text' || !UNSEEN.test(node.value)) return [];
    const { start, end } = prose.span(node);
    const found = /&(?:[a-z]+|#\w+);/i.exec(prose.source.text.slice(start, end));
    const from = start + (found?.index ?? 0);
    const place = prose.source.place({ start: from, end: from + (found?.[0].length ?? 0) });
    return [
      error('odd-space', place, {
        zh: `“${place.text ?? ''}”是网页代码，表示一个特殊的空格或看不见的字符。`,
        zhFix: '删去它；需要空格的地方按空格键。',
        en: `“${place.text ?? ''}” is web-page code for a special space or an invisible character.`,
        enFix: 'Delete it and, where a space is needed, type an ordinary one.',
      }),
    ];
  }),
);
