import { namesOfOthers } from '../../content/loaded/home-names.ts';
import { drawnFigures } from '../../content/drawing-outline.ts';
import { inEdition } from '../../content/loaded/editions.ts';
import { referencesOf } from '../../content/loaded/references.ts';
import { editionOf, slotOf } from '../../content/reader/layout.ts';
import { articlesOf } from '../scopes.ts';
import { BAND_CHECKS, CHECKS, faultIn, PART_CHECKS } from './drawing-checks.ts';
import { defineRule, type FieldPath, idsOn, type LoadedContent, nearest, wholeFile } from '../vocabulary.ts';

/** A drawing shows nothing that its figures do not say in its edition; of what is wrong with one, what stands first in the file is told. */
export const drawingsAreHonest = defineRule({
  scope: 'drawings',
  after: ['sound statistics'],
  codes: ['cannot-be-drawn'],
  check: ({ data: outline, at, source }, { give, content: all }) => {
    const edition = editionOf(source.file);
    const where = { outline, at, edition, content: inEdition(all, edition) };
    give(faultIn(drawnFigures(outline), where, CHECKS[outline.kind]));
  },
});

/** On the home page the parts of a figure are marks among its own: as exact as it, of its unit and its time, and together no more than it; and each run of the stitch band has a stitch for each of what its figure counts. */
export const homeCanBeDrawn = defineRule({
  scope: 'home',
  after: ['sound statistics'],
  codes: ['cannot-be-drawn'],
  check: ({ data, at, source }, { tell, give, content }) => {
    const edition = editionOf(source.file);
    const band = (data.band ?? []).map((id, index) => ({ id, path: ['band', index] }));
    give(faultIn(band, { content, edition, at }, BAND_CHECKS));
    for (const [group, { lead, rows }] of data.groups.entries())
      for (const [index, { figure, parts = [] }] of [lead, ...rows].entries()) {
        const row = ['groups', group, ...(index === 0 ? ['lead'] : ['rows', index - 1])];
        const own = parts.map((id, part) => ({ id, path: ['parts', part] }));
        const named = [{ id: figure, path: ['figure'] }, ...own];
        const where = { content, edition, at: (path: FieldPath) => at([...row, ...path]) };
        const fault = parts.length > 0 && faultIn(named, where, PART_CHECKS);
        if (fault) tell('cannot-be-drawn.home-part', fault, { fault: fault.message });
      }
  },
});

/** A drawing stands where a reader sees it: on the page of figures, or in the text of its edition. */
export const drawingsStandSomewhere = defineRule({
  scope: 'drawings',
  codes: ['drawing-not-shown'],
  check: ({ id, data, source }, { tell, content }) => {
    const edition = editionOf(source.file);
    // Only the newest edition has a page of figures.
    if ((edition === undefined && data.column !== undefined) || mayBeNamed(content, edition, id)) return;
    tell('drawing-not-shown', wholeFile(source.file), { tag: `<Drawing id="${id}" />` });
  },
});

/** Whether a text of an edition names a drawing, clearly means it under an id that there is not, or cannot be read. */
function mayBeNamed(content: LoadedContent, edition: string | undefined, id: string): boolean {
  const isRead = articlesOf(content).filter(({ prose }) => prose).length;
  if (isRead < content.files.filter((file) => slotOf(file)?.locale).length) return true;
  const known = idsOn(content, 'drawings', edition);
  const named = referencesOf(content).filter((one) => one.of === 'drawings' && one.edition === edition);
  return named.some((one) => one.id === id || (!known.has(one.id) && nearest(one.id, known) === id));
}

/** What stands beside a number on the home page is no other figure’s name. */
export const homeLabelsAreOwn = defineRule({
  scope: 'home',
  codes: ['label-of-another'],
  check: (home, { tell, content }) => {
    for (const { path, ...about } of namesOfOthers(home.data, content))
      tell('label-of-another', home.at(path), about);
  },
});
