import type { LoadedContent } from '../../content/reader/content.ts';
import { error, type Issue, type Place } from '../../content/reader/issue.ts';
import type { Statistic } from '../../figure/statistic.ts';
import { isBy } from '../../figure/period.ts';
import { editionsIn } from '../editions.ts';
import { inputs, listedFigures, type Reference } from './references.ts';
import { reportValues } from '../report-values.ts';

/** What is no longer kept up, or was taken back, is shown large nowhere and nothing is worked out from it; its own page tells of it. */
export function withdrawnFiguresStandAlone(content: LoadedContent): Issue[] {
  const { statistics } = content;
  const editions = new Map(editionsIn(content).map(({ older, date }) => [older, date]));
  // An older edition shows what was withdrawn after it.
  const isWithdrawn = ({ id, edition }: Reference) => {
    const status = reportValues(content, edition).get(id)?.status;
    const dates = [statistics.get(id)?.data.withdrawn, status?.kind === 'withdrawn' ? status : undefined];
    const by = edition === undefined ? undefined : editions.get(edition);
    return dates.some((withdrawn) => withdrawn && (by === undefined || isBy(withdrawn.date, by)));
  };
  return [...listedFigures(content), ...inputs(content)]
    .filter(isWithdrawn)
    .map(({ id, place }) => withdrawn(place(), statistics.get(id)?.data));
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
