import type { LoadedContent } from '../../content/reader/content.ts';
import { wholeFile } from '../../content/reader/issue.ts';
import { editionOf, slotOf } from '../../content/reader/layout.ts';
import { nearest } from '../../content/reader/nearest.ts';
import { idsOn } from '../known.ts';
import { mentions } from '../mentions.ts';
import { referencesOf } from '../references.ts';
import { defineRule } from '../rule.ts';
import { articlesOf } from '../scopes.ts';

/** A drawing stands where a reader sees it: on the page of figures, or in the text of its edition. */
export const drawingsStandSomewhere = defineRule({
  id: 'drawings-stand-somewhere',
  scope: 'drawings',
  codes: ['drawing-not-shown'],
  check: ({ id, data, source }, { tell, content }) => {
    const edition = editionOf(source.file);
    // Only the newest edition has a page of figures.
    if ((edition === undefined && data.column !== undefined) || mayBeNamed(content, edition, id)) return;
    const tag = `<Drawing id="${id}" />`;
    tell(
      'drawing-not-shown',
      wholeFile(source.file),
      edition === undefined
        ? [
            `这张图不在数据页上，正文里也没有，读者看不到。 → 在正文两个自然段之间写 ${tag}（中英文稿都写），或在这里写上 column（main 宽栏，side 窄栏）；不用的图，删去这个文件。`,
            `This drawing stands neither on the figures page nor in the text, so no reader sees it. → Write ${tag} between two paragraphs of the text, in both languages, or give it a “column” here (main or side); delete the file of a drawing that is not used.`,
          ]
        : [
            `${edition}年版的正文里没有这张图，读者看不到。 → 那一版用不到它，就删去这个文件。`,
            `The text of the ${edition} edition does not have this drawing, so no reader sees it. → Delete the file, where that edition does without it.`,
          ],
    );
  },
});

/** No drawing stands in the sentences of a group, whose figures the page draws by itself. */
export const groupsHaveNoDrawings = defineRule({
  id: 'groups-have-no-drawings',
  scope: 'prose',
  codes: ['misplaced-component'],
  check: (prose, { tell }) => {
    if (slotOf(prose.source.file.replace(/^content\//, ''))?.room !== 'served') return;
    for (const { place } of mentions(prose, 'Drawing'))
      tell('misplaced-component', place, [
        '“服务了谁”的句子里不能放图，放大的数字网页自己会画。 → 删去这一行；图放进一个部分的正文。',
        'No drawing stands in the sentences of a group: the page draws the large figure by itself. → Delete this line; a drawing goes into the text of a section.',
      ]);
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
