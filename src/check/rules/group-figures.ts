import { mentions } from '../mentions.ts';
import { defineRule } from '../rule.ts';

/** A figure stands once in a group: large, in a row, or in its sentence. Twice among the rows is told as that of any list. */
export const groupFiguresStandOnce = defineRule({
  id: 'group-figures-stand-once',
  scope: 'chapter',
  codes: ['repeated-figure'],
  check: ({ group, articles }, { tell }) => {
    if (!group) return;
    const { figure, figures } = group.data;
    figures.forEach((id, index) => {
      if (id === figure)
        tell('repeated-figure', group.at(['figures', index]), [
          `数字“${id}”在这一组里已经放大了。 → 一组里一个数字只写一次：从 figures 里删去这一个。`,
          `The figure “${id}” is the large one of this group already. → A figure stands once in a group: take this one out of “figures”.`,
        ]);
    });
    for (const { prose } of Object.values(articles))
      for (const { id, place } of prose ? mentions(prose, 'Stat') : [])
        if (id === figure || figures.includes(id))
          tell('repeated-figure', place, [
            `数字“${id}”已经列在 group.yaml 里，网页上就在这句话旁边。 → 这里改成不带数字的说法，或从 group.yaml 里删去；中英文稿一起改。`,
            `The figure “${id}” is listed in group.yaml, and stands beside this sentence on the page. → Put the sentence without it, or take it out of group.yaml; do the same in both languages.`,
          ]);
  },
});
