import { isNote } from '../../content/reader/prose.ts';
import type { PlainKey } from '../../words/mistakes/told.ts';
import { defineRule } from '../rule.ts';

const UNSUPPORTED: Readonly<Record<string, PlainKey<'unsupported-markdown'>>> = {
  html: 'unsupported-markdown.html',
  image: 'unsupported-markdown.image',
  imageReference: 'unsupported-markdown.image',
  table: 'unsupported-markdown.table',
  delete: 'unsupported-markdown.delete',
  footnoteReference: 'unsupported-markdown.footnote',
  footnoteDefinition: 'unsupported-markdown.footnote',
  code: 'unsupported-markdown.code',
};

/** Prose is words: no expressions but comments, no import or export, and none of the Markdown the pages have no form for. */
export const markupIsPlain = defineRule({
  scope: 'prose',
  codes: ['unsupported-markdown', 'import-or-export', 'expression'],
  check: (prose, { tell }) => {
    for (const node of prose.nodes) {
      const place = prose.at(node);
      const what = UNSUPPORTED[node.type];
      if (what) {
        // All that a code block swallows is in no way wrong by itself.
        tell(what, node.type === 'code' ? prose.source.place(prose.source.line(place.line)) : place);
      } else if (node.type === 'mdxjsEsm') tell('import-or-export', place);
      else if (
        (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') &&
        (!isNote(node) || node.value.trim() === '')
      )
        tell('expression', place);
    }
  },
});
