import type { Locale } from '../../figure/locale.ts';
import type { Dates } from '../../figure/observation.ts';
import { datedTime } from '../../figure/period.ts';
import { timeKey } from '../../figure/series.ts';
import { dictionary } from '../../words/dictionary.ts';
import { datesIn } from '../editions.ts';
import { editionClauses, type GivenFigure, YEAR } from '../figure-clauses.ts';
import { defineRule } from '../rule.ts';

/** A sentence that sets a figure beside one of its parts, or beside what it is compared with, gives both for one time, or says which. */
export const periodsAreNotMixed = defineRule({
  id: 'periods-are-not-mixed',
  scope: 'content',
  after: ['sound statistics'],
  codes: ['mixed-periods'],
  check: (content, { tell }) => {
    const dates = datesIn(content);
    const compared = Array.from(content.derived.values(), ({ data }) => [data.numerator, data.denominator]);
    const belong = ({ figure: a }: GivenFigure, { figure: b }: GivenFigure): boolean =>
      a.data.partOf === b.id ||
      b.data.partOf === a.id ||
      compared.some((pair) => pair.includes(a.id) && pair.includes(b.id));
    const said = (one: GivenFigure, locale: Locale) => one.figure.data.label[locale];
    const when = (one: GivenFigure, locale: Locale) => whenOf(one, locale, dates);
    for (const { text, context, figures, before } of editionClauses(content)) {
      if ((context + text).search(YEAR) >= 0) continue;
      figures.forEach((own, index) => {
        const other = [...before, ...figures.slice(0, index)].find(
          (one) => belong(one, own) && isOtherTime(one, own, dates),
        );
        if (other)
          tell('mixed-periods', own.place, [
            `这里的“${said(own, 'zh')}”是${when(own, 'zh')}的数，同一句里的“${said(other, 'zh')}”却是${when(other, 'zh')}的，读者会当成同一时段来比。 → 在句子里写明两个时段；或分成两句；或给缺的那个数补上同一时段的值（npm run new observation）。`,
            `“${said(own, 'en')}” here is of ${when(own, 'en')}, but “${said(other, 'en')}” in the same sentence is of ${when(other, 'en')}, and readers will take them for one time. → Name both periods in the sentence, make it two sentences, or add the missing value of the same period (npm run new observation).`,
          ]);
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

function whenOf({ value: { period, source } }: GivenFigure, locale: Locale, dates: Dates): string {
  const stated = period.kind === 'to-date' ? ({ kind: 'as-at', date: dates(source).date } as const) : period;
  return dictionary(locale).period(stated);
}
