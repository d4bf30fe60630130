import type { LoadedContent } from '../../content/reader/content.ts';
import { error, type Issue, type Place } from '../../content/reader/issue.ts';
import type { Statistic } from '../../figure/statistic.ts';
import { drawn, inputs, listedFigures } from './references.ts';
import { reportValues } from '../report-values.ts';

/** What is no longer kept up, or was taken back, is shown large nowhere and nothing is worked out from it; its own page tells of it. */
export function withdrawnFiguresStandAlone(content: LoadedContent): Issue[] {
  const { statistics } = content;
  const values = reportValues(content);
  const isWithdrawn = (id: string) =>
    statistics.get(id)?.data.withdrawn !== undefined || values.get(id)?.status?.kind === 'withdrawn';
  return [...listedFigures(content), ...inputs(content), ...drawn(content)]
    .filter(({ id }) => isWithdrawn(id))
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
