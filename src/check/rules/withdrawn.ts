import type { LoadedContent } from '../../content/reader/content.ts';
import { error, type Issue, type Place } from '../../content/reader/issue.ts';
import { isBy } from '../../figure/period.ts';
import type { Statistic } from '../../figure/statistic.ts';
import { editionsIn } from '../editions.ts';
import type { Reference } from '../lists.ts';
import { drawnIn, inputs, listedFigures, mentionedFigures } from './references.ts';
import { reportValues } from '../report-values.ts';

/**
 * What is no longer kept up, or was taken back, is shown large nowhere and nothing is worked out from it; its own page tells of it. A
 * sentence may give what was kept up when the report was written, but not what was taken back.
 */
export function withdrawnFiguresStandAlone(content: LoadedContent): Issue[] {
  const { statistics } = content;
  const written = new Map(editionsIn(content).map(({ older, date }) => [older, date]));
  // An older edition shows what was given up after it.
  const ofItsTime = ({ edition }: Reference) => (edition === undefined ? '9999' : written.get(edition));
  const isTakenBack = (one: Reference) => {
    const status = reportValues(content, one.edition).get(one.id)?.status;
    return status?.kind === 'withdrawn' && isBy(status.date, ofItsTime(one) ?? '');
  };
  const isOutOfUse = ({ id }: Reference, by = '') => {
    const date = statistics.get(id)?.data.withdrawn?.date;
    return date !== undefined && by !== '' && isBy(date, by);
  };
  const large = [...listedFigures(content), ...inputs(content), ...drawnIn(content)];
  return [
    ...large.filter((one) => isTakenBack(one) || isOutOfUse(one, ofItsTime(one))),
    ...mentionedFigures(content).filter(
      (one) => isTakenBack(one) || isOutOfUse(one, written.get(one.edition)),
    ),
  ].map(({ id, place }) => withdrawn(place(), statistics.get(id)?.data));
}

function withdrawn(place: Place, figure: Statistic | undefined): Issue {
  const successor = figure?.withdrawn?.successor;
  return error('figure-withdrawn', place, {
    zh: `“${figure?.label.zh}”已经停用或撤回，不能再放在这里。`,
    zhFix: successor
      ? `换成接替它的“${successor}”，或删去。`
      : '换成别的数据，或删去；它自己的页面还在，会写明原因。',
    en: `“${figure?.label.en}” has been withdrawn, so it can no longer stand here.`,
    enFix: successor
      ? `Write “${successor}”, which follows it, or take it out.`
      : 'Write another figure, or take it out; its own page stays and gives the reason.',
    suggestion: successor,
  });
}
