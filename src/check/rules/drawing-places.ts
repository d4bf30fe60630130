import type { LoadedContent } from '../../content/reader/content.ts';
import { wholeFile } from '../../content/reader/issue.ts';
import { editionOf, slotOf } from '../../content/reader/layout.ts';
import { nearest } from '../../content/reader/nearest.ts';
import { idsOn } from '../../content/loaded/known.ts';
import { mentions } from '../../content/loaded/mentions.ts';
import { referencesOf } from '../../content/loaded/references.ts';
import { defineRule } from '../rule.ts';
import { articlesOf } from '../scopes.ts';

/** A drawing stands where a reader sees it: on the page of figures, or in the text of its edition. */
export const drawingsStandSomewhere = defineRule({
  scope: 'drawings',
  codes: ['drawing-not-shown'],
  check: ({ id, data, source }, { tell, content }) => {
    const edition = editionOf(source.file);
    // Only the newest edition has a page of figures.
    if ((edition === undefined && data.column !== undefined) || mayBeNamed(content, edition, id)) return;
    const place = wholeFile(source.file);
    if (edition === undefined) tell('drawing-not-shown.newest', place, { tag: `<Drawing id="${id}" />` });
    else tell('drawing-not-shown.older', place, { edition });
  },
});

/** No drawing stands in the sentences of a group, whose figures the page draws by itself. */
export const groupsHaveNoDrawings = defineRule({
  scope: 'prose',
  codes: ['misplaced-component'],
  check: (prose, { tell }) => {
    if (slotOf(prose.source.file.replace(/^content\//, ''))?.room !== 'served') return;
    for (const { place } of mentions(prose, 'Drawing')) tell('misplaced-component.in-group', place);
  },
});

/** Whether a text of an edition names a drawing, clearly means it under an id that there is not, or cannot be read. */
function mayBeNamed(content: LoadedContent, edition: string | undefined, id: string): boolean {
  const isRead = articlesOf(content).filter(({ prose }) => prose).length;
  if (isRead < content.files.filter((file) => slotOf(file)?.locale).length) return true;
  const known = idsOn(content, 'drawings', edition);
  return referencesOf(content).some(
    (one) =>
      one.of === 'drawings' &&
      one.edition === edition &&
      (one.id === id || (!known.has(one.id) && nearest(one.id, known) === id)),
  );
}
