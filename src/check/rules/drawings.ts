import { type DrawingOutline, drawnFigures } from '../../content/drawing-outline.ts';
import type { LoadedContent } from '../../content/reader/content.ts';
import { editionOf } from '../../content/reader/layout.ts';
import { inEdition, reportValues } from '../../content/loaded/editions.ts';
import { defineRule } from '../rule.ts';
import { CHECKS, type Drawn } from './drawing-checks.ts';

/** A drawing shows nothing that its figures do not say in its edition; of what is wrong with one, what stands first in the file is told. */
export const drawingsAreHonest = defineRule({
  scope: 'drawings',
  after: ['sound statistics'],
  codes: ['cannot-be-drawn'],
  check: ({ data, at, source }, { tell, content }) => {
    const edition = editionOf(source.file);
    const fault = faultOf(data, inEdition(content, edition), edition);
    if (fault && 'tell' in fault) fault.tell(tell, at(fault.path));
    else if (fault) tell(fault.key, at(fault.path));
  },
});

/** What is wrong with a drawing in an edition; nothing where a figure of it is not there, which is told as that. */
function faultOf(
  outline: DrawingOutline,
  content: LoadedContent,
  edition: string | undefined,
): ReturnType<(typeof CHECKS)[DrawingOutline['kind']][number]> {
  const values = reportValues(content, edition);
  const named = drawnFigures(outline);
  const figures = named.flatMap((figure): Drawn[] => {
    const [value, unit] = [values.get(figure.id), content.statistics.get(figure.id)?.data.unit];
    return value && unit ? [{ ...figure, value, unit }] : [];
  });
  if (figures.length < named.length) return undefined;
  const drawing = { outline, figures, content, edition };
  for (const check of CHECKS[outline.kind]) {
    const fault = check(drawing);
    if (fault) return fault;
  }
  return undefined;
}
