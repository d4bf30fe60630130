import type { Observation } from '../../figure/observation.ts';
import { periodIn } from '../../figure/series.ts';
import { datesIn } from '../editions.ts';
import { repetitions } from '../repetitions.ts';
import { defineRule } from '../rule.ts';

/** A figure has one value for a period; two that are not stated are not known to be one. */
export const periodsAreUnique = defineRule({
  id: 'periods-are-unique',
  scope: 'statistics',
  codes: ['duplicate-period'],
  check: ({ data, at }, { tell, content }) => {
    const dates = datesIn(content);
    const periodOf = ([, observation]: [number, Observation]) => periodIn(observation, dates);
    for (const { first, again } of repetitions(data.observations.entries(), periodOf))
      tell('duplicate-period', at(['observations', again[0], 'period']), [
        `这个时段在第${first[0] + 1}项里已经有一个值了。 → 新一年的值要写明新的时段，例如 period: { kind: year, year: 2024 }；如果是更正，就改原来的那一项。`,
        `Item ${first[0] + 1} already gives a value for this period. → A new year’s value needs its own period, such as period: { kind: year, year: 2024 }; to correct a value, change the earlier item.`,
      ]);
  },
});
