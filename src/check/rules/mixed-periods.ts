import type { Localised } from '../../figure/locale.ts';
import type { Dates } from '../../figure/observation.ts';
import { datedTime } from '../../figure/period.ts';
import { timeKey } from '../../figure/series.ts';
import { periodInWords } from '../../words/dictionary.ts';
import { datesIn } from '../../content/loaded/editions.ts';
import { YEAR } from '../../figure/typed-times.ts';
import { clausesOf, type GivenFigure } from '../../content/loaded/figure-clauses.ts';
import { defineRule } from '../rule.ts';

/** A sentence that sets a figure beside one of its parts, or beside what it is compared with, gives both for one time, or says which. */
export const periodsAreNotMixed = defineRule({
  scope: 'article',
  after: ['sound statistics'],
  codes: ['mixed-periods'],
  check: (article, { tell, content }) => {
    const dates = datesIn(content);
    const compared = Array.from(content.derived.values(), ({ data }) => [data.numerator, data.denominator]);
    const belong = ({ figure: a }: GivenFigure, { figure: b }: GivenFigure): boolean =>
      a.data.partOf === b.id ||
      b.data.partOf === a.id ||
      compared.some((pair) => pair.includes(a.id) && pair.includes(b.id));
    for (const { text, context, figures, before } of clausesOf(article, content)) {
      if ((context + text).search(YEAR) >= 0) continue;
      figures.forEach((own, index) => {
        const other = [...before, ...figures.slice(0, index)].find(
          (one) => belong(one, own) && isOtherTime(one, own, dates),
        );
        if (other)
          tell('mixed-periods', own.place, {
            own: own.figure.data.label,
            ownTime: whenOf(own, dates),
            other: other.figure.data.label,
            otherTime: whenOf(other, dates),
          });
      });
    }
  },
});

/** Whether two values are known to be of different times; of one with a date and one without nothing is known. */
function isOtherTime({ value: a }: GivenFigure, { value: b }: GivenFigure, dates: Dates): boolean {
  const areDated = [a, b].every(({ period }) => datedTime(period));
  const areToDate = [a, b].every(({ period }) => period.kind === 'to-date');
  return (areDated || areToDate) && timeKey(a, dates) !== timeKey(b, dates);
}

function whenOf({ value: { period, source } }: GivenFigure, dates: Dates): Localised {
  return periodInWords(period.kind === 'to-date' ? { kind: 'as-at', date: dates(source).date } : period);
}
