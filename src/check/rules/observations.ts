import { datesIn } from '../../content/loaded/editions.ts';
import { repetitions } from '../../content/repetitions.ts';
import { isValue, type Observation } from '../../figure/observation.ts';
import { isBy } from '../../figure/period.ts';
import { isSameQuantity } from '../../figure/quantity.ts';
import { periodIn } from '../../figure/series.ts';
import { defineRule } from '../rule.ts';

/** A figure has one value for a period; two that are not stated are not known to be one. */
export const periodsAreUnique = defineRule({
  scope: 'statistics',
  codes: ['duplicate-period'],
  check: ({ data, at }, { tell, content }) => {
    const dates = datesIn(content);
    const periodOf = ([, observation]: [number, Observation]) => periodIn(observation, dates);
    for (const { first, again } of repetitions(data.observations.entries(), periodOf))
      tell('duplicate-period', at(['observations', again[0], 'period']), { item: first[0] + 1 });
  },
});

/** A correction changes what was published, and those of a value stand in the order of their dates. */
export const revisionsAreCorrections = defineRule({
  scope: 'statistics',
  codes: ['revisions-out-of-order', 'revision-changes-nothing'],
  check: ({ data: { observations }, at }, { tell }) => {
    observations.forEach((observation, index) => {
      if (!isValue(observation)) return;
      const { revisions = [] } = observation;
      revisions.forEach(({ was, date }, own) => {
        const path = ['observations', index, 'revisions', own] as const;
        const [before, then] = [revisions[own - 1], revisions[own + 1]?.was ?? observation];
        if (before && !isBy(before.date, date))
          tell('revisions-out-of-order', at([...path, 'date']), { date, before: before.date });
        else if (isSameQuantity(was, then))
          tell('revision-changes-nothing', at([...path, 'was', 'value']), { value: was.value });
      });
    });
  },
});
