import { toldOf } from '../../words/mistakes/told.ts';
import { editionOf } from '../../content/reader/layout.ts';
import { reportValues } from '../../content/loaded/editions.ts';
import { defineRule } from '../rule.ts';
import { type Drawn, PART_CHECKS } from './drawing-checks.ts';

/** The parts of a figure on the home page are marks among its own: as exact as it, of its unit and its time, and together no more than it. */
export const homePartsFitTheirWhole = defineRule({
  scope: 'home',
  after: ['sound statistics'],
  codes: ['cannot-be-drawn'],
  check: ({ data, at, source }, { tell, content }) => {
    const values = reportValues(content, editionOf(source.file));
    for (const [group, { lead, rows }] of data.groups.entries()) {
      for (const [index, { figure: whole, parts = [] }] of [lead, ...rows].entries()) {
        const place = ['groups', group, ...(index === 0 ? ['lead'] : ['rows', index - 1])];
        const named = [
          { id: whole, path: ['figure'] },
          ...parts.map((id, part) => ({ id, path: ['parts', part] })),
        ];
        const figures = named.flatMap((figure): Drawn[] => {
          const [value, unit] = [values.get(figure.id), content.statistics.get(figure.id)?.data.unit];
          return value && unit ? [{ ...figure, value, unit }] : [];
        });
        // A figure that is not there is told as that.
        if (parts.length === 0 || figures.length < named.length) continue;
        const fault = PART_CHECKS.map((check) => check({ figures, content })).find((found) => found);
        if (!fault) continue;
        const { message } = toldOf(fault.key, {});
        tell('cannot-be-drawn.home-part', at([...place, ...fault.path]), { fault: message });
      }
    }
  },
});
