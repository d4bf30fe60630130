import { figuresByPlace } from '../../content/loaded/mentions.ts';
import { defineRule } from '../rule.ts';

/** The figures drawn at the top of a section, and the one that stands for it in the contents, are among those of its text. */
export const keyFiguresAreOfTheSection = defineRule({
  scope: 'chapter',
  after: ['sound text', 'unknown-statistic'],
  codes: ['figure-of-another-section'],
  check: ({ section, articles: { zh } }, { tell, content }) => {
    if (!section || !zh?.prose) return;
    const said = new Set(figuresByPlace(zh.prose).text.map(({ id }) => id));
    const { keyFigures, lead } = section.data;
    const shown = [
      ...keyFigures.map((id, index) => ({ id, path: ['keyFigures', index] })),
      ...(lead === undefined ? [] : [{ id: lead, path: ['lead'] }]),
    ];
    for (const { id, path } of shown) {
      const label = content.statistics.get(id)?.data.label;
      if (!label || said.has(id)) continue;
      tell('figure-of-another-section', section.at(path), { label, id });
    }
  },
});
