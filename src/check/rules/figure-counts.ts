import { cardinal } from '../../figure/cardinal.ts';
import { wrongFigureCounts } from '../../content/loaded/figure-counts.ts';
import { capitalised } from '../../words/capitalised.ts';
import { defineRule } from '../rule.ts';

/** A small number in words of what a figure counts is what the figure says, in the title of a section as in its text. */
export const countsOfFiguresAreTrue = defineRule({
  scope: 'passage',
  after: ['sound statistics'],
  codes: ['count-differs'],
  check: (passage, { tell, content }) => {
    const { locale, kind, isHeading, at } = passage;
    for (const { id, statistic, due, start, end, phrase } of wrongFigureCounts(content, passage)) {
      const number = locale === 'zh' && due === 2 ? '两' : cardinal(locale, due);
      const told = { phrase, label: statistic.label, due, decides: 'person' as const };
      const stat = `<Stat id="${id}" form="words" />`;
      const suggestion = /^[A-Z]/.test(phrase) ? capitalised(number) : number;
      // A figure stands in text alone.
      const isText = kind === 'prose' && isHeading !== true;
      if (isText) tell('count-differs.figure-in-text', at(start, end), { ...told, stat, suggestion });
      else tell('count-differs.figure', at(start, end), { ...told, id, suggestion });
    }
  },
});
