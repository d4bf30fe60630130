import { type DrawingOutline, drawnFigures } from '../../content/drawing-outline.ts';
import type { LoadedContent } from '../../content/reader/content.ts';
import type { FieldPath } from '../../content/reader/field-path.ts';
import type { Words } from '../../content/reader/issue.ts';
import { inEdition, reportValues } from '../editions.ts';
import { referencesOf } from '../references.ts';
import { defineLaterRule } from '../rule.ts';
import { CHECKS, type Drawn } from './drawing-checks.ts';

/** A drawing shows nothing that its figures do not say; of what is wrong with one, what stands first in the file is told. */
export const drawingsAreHonest = defineLaterRule('drawings', ({ data, at }, tell, content, { isWrong }) => {
  const fault = faultOf(data, content, undefined, isWrong);
  if (fault) tell('cannot-be-drawn', at(fault.path), fault.words);
});

/** Nor does it where an older edition shows it with the values of its time; that is told where the text names it. */
export const drawingsOfEditionsAreHonest = defineLaterRule('content', (content, tell, _, { isWrong }) => {
  for (const { of, id, place, edition } of referencesOf(content)) {
    const outline = of === 'drawings' && edition !== undefined && content.drawings.get(id)?.data;
    const fault = outline && faultOf(outline, inEdition(content, edition), edition, isWrong);
    if (!fault) continue;
    const [zh, en] = fault.words;
    tell('cannot-be-drawn', place(), [
      `照${edition}年版的数，这张图画不成：${zh}`,
      `With the values of the ${edition} edition this cannot be drawn: ${en}`,
    ]);
  }
});

/** What is wrong with a drawing in an edition; nothing where a figure of it is not there or wrong in itself, which is told as that. */
function faultOf(
  outline: DrawingOutline,
  content: LoadedContent,
  edition: string | undefined,
  isWrong: (figure: string) => boolean,
): { path: FieldPath; words: Words } | undefined {
  const values = reportValues(content, edition);
  const named = drawnFigures(outline);
  const figures = named.flatMap((figure): Drawn[] => {
    const [value, unit] = [values.get(figure.id), content.statistics.get(figure.id)?.data.unit];
    return value && unit && !isWrong(figure.id) ? [{ ...figure, value, unit }] : [];
  });
  if (figures.length < named.length) return undefined;
  const drawing = { outline, figures, content, edition };
  for (const check of CHECKS[outline.kind]) {
    const fault = check(drawing);
    if (fault) return fault;
  }
  return undefined;
}
