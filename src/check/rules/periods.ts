import type { Observation } from '../../figure/observation.ts';
import { periodIn } from '../../figure/series.ts';
import { datesIn } from '../../content/loaded/editions.ts';
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
      tell('duplicate-period', at(['observations', again[0], 'period']), { item: first[0] + 1 });
  },
});
