import { isValue } from '../../figure/observation.ts';
import { isBy } from '../../figure/period.ts';
import { isSameQuantity } from '../../figure/quantity.ts';
import { defineRule } from '../rule.ts';

/** A correction changes what was published, and those of a value stand in the order of their dates. */
export const revisionsAreCorrections = defineRule({
  id: 'revisions-are-corrections',
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
          tell('revisions-out-of-order', at([...path, 'date']), [
            `这次更正（${date}）比上面一次（${before.date}）早。 → 按日期从早到晚排列，最后一次放在最下面。`,
            `This correction (${date}) is of an earlier date than the one above it (${before.date}). → Put them in the order of their dates, the last one lowest.`,
          ]);
        else if (isSameQuantity(was, then))
          tell('revision-changes-nothing', at([...path, 'was', 'value']), [
            `更正前后都是${was.value}，等于没有更正。 → was 写原来公布的数，value 写更正后的；没有更正过，就删去 revisions。`,
            `The value is ${was.value} before and after, so nothing was corrected. → Write what was published before as “was” and the corrected number as “value”; delete “revisions” where nothing was corrected.`,
          ]);
      });
    });
  },
});
