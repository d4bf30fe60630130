import { drawnFigures } from '../../content/drawing-outline.ts';
import { reportValues } from '../editions.ts';
import { defineLaterRule } from '../rule.ts';
import { CHECKS, type Drawn } from './drawing-checks.ts';
import { FAULTS } from './drawing-faults.ts';

/** A drawing shows nothing that its figures do not say; of what is wrong with one, what stands first in the file is told. */
export const drawingsAreHonest = defineLaterRule('drawings', ({ data, at }, tell, content, { isWrong }) => {
  const { theme } = data;
  const { statistics, themes } = content;
  // A theme without a figure has no place on the page.
  const isUsed = statistics.values().some((figure) => figure.data.theme === theme);
  if (theme !== undefined && themes.has(theme) && !isUsed)
    return tell('cannot-be-drawn', at(['theme']), FAULTS.themeIsEmpty);
  const values = reportValues(content);
  const named = drawnFigures(data);
  const figures = named.flatMap((figure): Drawn[] => {
    const [value, unit] = [values.get(figure.id), statistics.get(figure.id)?.data.unit];
    return value && unit && !isWrong(figure.id) ? [{ ...figure, value, unit }] : [];
  });
  // A figure that is not there or wrong in itself is told as that.
  if (figures.length < named.length) return;
  for (const check of CHECKS[data.kind]) {
    const fault = check({ outline: data, figures, content });
    if (fault) return tell('cannot-be-drawn', at(fault.path), fault.words);
  }
});
