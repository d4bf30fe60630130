import { mentions } from '../../content/loaded/mentions.ts';
import { defineRule } from '../rule.ts';

/** A figure stands once in a group: large, in a row, or in its sentence. Twice among the rows is told as that of any list. */
export const groupFiguresStandOnce = defineRule({
  scope: 'chapter',
  codes: ['repeated-figure'],
  check: ({ group, articles }, { tell }) => {
    if (!group) return;
    const { figure, figures } = group.data;
    figures.forEach((id, index) => {
      if (id === figure) tell('repeated-figure.large', group.at(['figures', index]), { id });
    });
    for (const { prose } of Object.values(articles))
      for (const { id, place } of prose ? mentions(prose, 'Stat') : [])
        if (id === figure || figures.includes(id)) tell('repeated-figure.listed', place, { id });
  },
});
