import type { Entry } from '../../content/reader/entry.ts';
import type { Locale } from '../../figure/locale.ts';
import type { Dates, Value } from '../../figure/observation.ts';
import { datedTime } from '../../figure/period.ts';
import { timeKey } from '../../figure/series.ts';
import type { Statistic } from '../../figure/statistic.ts';
import { dictionary } from '../../words/dictionary.ts';
import { datesIn } from '../editions.ts';
import { editionClauses, YEAR } from '../figure-clauses.ts';
import { defineLaterRule } from '../rule.ts';

/** A figure as a sentence gives it. */
interface Known {
  readonly figure: Entry<Statistic>;
  readonly value: Value;
}

/** A sentence that sets a figure beside one of its parts, or beside what it is compared with, gives both for one time, or says which. */
export const periodsAreNotMixed = defineLaterRule('content', (content, tell, _, { isWrong }) => {
  const dates = datesIn(content);
  const compared = Array.from(content.derived.values(), ({ data }) => [data.numerator, data.denominator]);
  const belong = ({ figure: a }: Known, { figure: b }: Known): boolean =>
    a.data.partOf === b.id ||
    b.data.partOf === a.id ||
    compared.some((pair) => pair.includes(a.id) && pair.includes(b.id));
  for (const { text, context, figures, before, values } of editionClauses(content)) {
    if ((context + text).search(YEAR) >= 0) continue;
    const known = (id: string): Known[] => {
      const [figure, value] = [content.statistics.get(id), values.get(id)];
      return figure && value && !isWrong(id) ? [{ figure, value }] : [];
    };
    const ids = [...before, ...figures.map(({ id }) => id)];
    figures.forEach(({ id, place }, index) => {
      for (const own of known(id)) {
        const other = ids
          .slice(0, before.length + index)
          .flatMap(known)
          .find((one) => belong(one, own) && isOtherTime(one, own, dates));
        if (!other) continue;
        const said = (one: Known, locale: Locale) => one.figure.data.label[locale];
        const when = (one: Known, locale: Locale) => whenOf(one, locale, dates);
        tell('mixed-periods', place, [
          `这里的“${said(own, 'zh')}”是${when(own, 'zh')}的数，同一句里的“${said(other, 'zh')}”却是${when(other, 'zh')}的，读者会当成同一时段来比。 → 在句子里写明两个时段；或分成两句；或给缺的那个数补上同一时段的值（npm run new observation）。`,
          `“${said(own, 'en')}” here is of ${when(own, 'en')}, but “${said(other, 'en')}” in the same sentence is of ${when(other, 'en')}, and readers will take them for one time. → Name both periods in the sentence, make it two sentences, or add the missing value of the same period (npm run new observation).`,
        ]);
      }
    });
  }
});

/** Whether two values are known to be of different times; of one with a date and one without nothing is known. */
function isOtherTime({ value: a }: Known, { value: b }: Known, dates: Dates): boolean {
  const areDated = [a, b].every(({ period }) => datedTime(period));
  const areToDate = [a, b].every(({ period }) => period.kind === 'to-date');
  return (areDated || areToDate) && timeKey(a, dates) !== timeKey(b, dates);
}

function whenOf({ value: { period, source } }: Known, locale: Locale, dates: Dates): string {
  const stated = period.kind === 'to-date' ? ({ kind: 'as-at', date: dates(source).date } as const) : period;
  return dictionary(locale).period(stated);
}
