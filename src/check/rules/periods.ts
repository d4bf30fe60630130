import { periodIn } from '../../figure/series.ts';
import type { LoadedContent } from '../../content/reader/content.ts';
import { error, type Issue } from '../../content/reader/issue.ts';
import { datesIn } from '../dates.ts';
import { repetitions } from '../repetitions.ts';

/** A figure has one value for a period; two that are not stated are not known to be one. */
export function periodsAreUnique(content: LoadedContent): Issue[] {
  const dates = datesIn(content);
  return [...content.statistics.values()].flatMap(({ data, at }) =>
    repetitions(data.observations.entries(), ([, observation]) => periodIn(observation, dates)).map(
      ({ first: [earlier], again: [index] }) =>
        error('duplicate-period', at(['observations', index, 'period']), {
          zh: `这个时段在第${earlier + 1}项里已经有一个值了。`,
          zhFix:
            '新一年的值要写明新的时段，例如 period: { kind: year, year: 2024 }；如果是更正，就改原来的那一项。',
          en: `Item ${earlier + 1} already gives a value for this period.`,
          enFix:
            'A new year’s value needs its own period, such as period: { kind: year, year: 2024 }; to correct a value, change the earlier item.',
        }),
    ),
  );
}
