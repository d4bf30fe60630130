import { drawnFigures } from '../../content/drawing-outline.ts';
import { reportValues } from '../editions.ts';
import { defineLaterRule } from '../rule.ts';
import { CHECKS, type Drawn } from './drawing-checks.ts';

/** A drawing shows nothing that its figures do not say; of what is wrong with one, what stands first in the file is told. */
export const drawingsAreHonest = defineLaterRule('drawings', ({ data, at }, tell, content, { isWrong }) => {
  const { theme } = data;
  const { statistics, themes } = content;
  const isUsed = statistics.values().some((figure) => figure.data.theme === theme);
  // A theme without a figure has no place on the page.
  if (theme !== undefined && themes.has(theme) && !isUsed)
    return tell('cannot-be-drawn', at(['theme']), [
      '这个主题下还没有数据，数据页不显示它，图也就没有地方放。 → 换一个有数据的主题，或改写 heading，让它自成一节。',
      'No figure has this theme, so the statistics page does not show it and the drawing has no place. → Name a theme that has figures, or give the drawing a heading of its own.',
    ]);
  const values = reportValues(content);
  const named = drawnFigures(data);
  const figures = named.flatMap((figure): Drawn[] => {
    const [value, unit] = [values.get(figure.id), statistics.get(figure.id)?.data.unit];
    return value && unit && !isWrong(figure.id) ? [{ ...figure, value, unit }] : [];
  });
  // A figure that is not there or wrong in itself is told as that.
  if (figures.length < named.length) return;
  const drawing = { outline: data, figures, content };
  for (const { find, words } of CHECKS[data.kind]) {
    const path = find(drawing);
    if (path) return tell('cannot-be-drawn', at(path), words(drawing));
  }
});
