import { isBy } from '../../figure/period.ts';
import { editionsIn, reportValues } from '../editions.ts';
import { figuresInDrawings, referencesOf } from '../references.ts';
import { defineRule } from '../rule.ts';

/**
 * What is no longer kept up, or was taken back, is shown large nowhere and nothing is worked out from it; its own page tells of it. A
 * sentence may give what was kept up when the report was written, but not what was taken back.
 */
export const withdrawnFiguresStandAlone = defineRule({
  id: 'withdrawn-figures-stand-alone',
  scope: 'content',
  after: ['sound statistics'],
  codes: ['figure-withdrawn'],
  check: (content, { tell }) => {
    const written = new Map(editionsIn(content).map(({ older, date }) => [older, date]));
    // What the newest draws is told in the drawing’s own file.
    const drawn = figuresInDrawings(content).filter(({ edition }) => edition !== undefined);
    for (const { of, id, place, edition, field } of [...referencesOf(content), ...drawn]) {
      // What names a figure in the file of another is its whole or what it followed.
      if (of !== 'statistics' || field?.collection === 'statistics') continue;
      const figure = content.statistics.get(id)?.data;
      const status = reportValues(content, edition).get(id)?.status;
      // An older edition shows what was given up after it.
      const ofItsTime = edition === undefined ? '9999' : written.get(edition);
      const isGone = (date?: string, by?: string) => date !== undefined && by !== undefined && isBy(date, by);
      const isTakenBack = status?.kind === 'withdrawn' && isGone(status.date, ofItsTime);
      if (!isTakenBack && !isGone(figure?.withdrawn?.date, field ? ofItsTime : written.get(edition)))
        continue;
      const successor = figure?.withdrawn?.successor;
      const instead = successor
        ? {
            zh: `换成接替它的“${successor}”，或删去。`,
            en: `Write “${successor}”, which follows it, or take it out.`,
          }
        : {
            zh: '换成别的数据，或删去；它自己的页面还在，会写明原因。',
            en: 'Write another figure, or take it out; its own page stays and gives the reason.',
          };
      tell('figure-withdrawn', place(), [
        `“${figure?.label.zh}”已经停用或撤回，不能再放在这里。 → ${instead.zh}`,
        `“${figure?.label.en}” has been withdrawn, so it can no longer stand here. → ${instead.en}`,
        { suggestion: successor },
      ]);
    }
  },
});

/** What follows a withdrawn figure is another that is kept up, or leads on to one. */
export const successorsLeadOn = defineRule({
  id: 'successors-lead-on',
  scope: 'statistics',
  codes: ['successor-unfit'],
  check: ({ id, data, at }, { tell, content: { statistics } }) => {
    const chain = [id];
    for (let next = data.withdrawn?.successor; next !== undefined; ) {
      if (chain.includes(next))
        return tell('successor-unfit', at(['withdrawn', 'successor']), [
          `“${data.withdrawn?.successor}”不能接替它：顺着找下去又回到“${next}”。 → 写一个还在使用的数据；没有接替的，就删去这一行。`,
          `“${data.withdrawn?.successor}” cannot follow it: that leads back to “${next}”. → Name a figure that is still kept up, or delete the line where there is none.`,
        ]);
      chain.push(next);
      next = statistics.get(next)?.data.withdrawn?.successor;
    }
  },
});
