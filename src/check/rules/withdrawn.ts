import { isBy } from '../../figure/period.ts';
import { editionsIn, reportValues } from '../../content/loaded/editions.ts';
import { figuresNamed } from '../../content/loaded/references.ts';
import { defineRule } from '../rule.ts';

/**
 * What is no longer kept up, or was taken back, is shown large nowhere and nothing is worked out from it; its own page tells of it. A
 * sentence may give what was kept up when the report was written, but not what was taken back.
 */
export const withdrawnFiguresStandAlone = defineRule({
  scope: 'reference',
  after: ['sound statistics'],
  codes: ['figure-withdrawn'],
  check: (reference, { tell, content }) => {
    const { of, edition, field } = reference;
    // What names a figure in the file of another is its whole or what it followed; what the newest draws is told in the drawing’s own file.
    if (field?.collection === 'statistics' || (of === 'drawings' && edition === undefined)) return;
    const written = editionsIn(content).find(({ older }) => older === edition)?.date;
    for (const { id, place } of figuresNamed(reference, content)) {
      const figure = content.statistics.get(id)?.data;
      const status = reportValues(content, edition).get(id)?.status;
      // An older edition shows what was given up after it.
      const ofItsTime = edition === undefined ? '9999' : written;
      const isGone = (date?: string, by?: string) => date !== undefined && by !== undefined && isBy(date, by);
      const isTakenBack = status?.kind === 'withdrawn' && isGone(status.date, ofItsTime);
      if (!isTakenBack && !isGone(figure?.withdrawn?.date, field ? ofItsTime : written)) continue;
      const { label, withdrawn } = figure ?? {};
      if (!label) continue;
      if (withdrawn?.successor === undefined) tell('figure-withdrawn.ended', place(), { label });
      else tell('figure-withdrawn.followed', place(), { label, suggestion: withdrawn.successor });
    }
  },
});

/** What follows a withdrawn figure is another that is kept up, or leads on to one. */
export const successorsLeadOn = defineRule({
  scope: 'statistics',
  codes: ['successor-unfit'],
  check: ({ id, data, at }, { tell, content: { statistics } }) => {
    const { successor } = data.withdrawn ?? {};
    const chain = [id];
    for (let next = successor; next !== undefined && successor !== undefined; ) {
      if (chain.includes(next))
        return tell('successor-unfit', at(['withdrawn', 'successor']), { successor, next });
      chain.push(next);
      next = statistics.get(next)?.data.withdrawn?.successor;
    }
  },
});
