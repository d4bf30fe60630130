import type { LoadedContent } from '../../content/reader/content.ts';
import { pathOf, shownPath } from '../../content/reader/layout.ts';
import { error, type Issue, type Place } from '../../content/reader/issue.ts';
import type { Localised } from '../../figure/locale.ts';
import type { Dates, Value } from '../../figure/observation.ts';
import { datedTime, type Period } from '../../figure/period.ts';
import { timeKey } from '../../figure/series.ts';
import { dictionary } from '../../words/dictionary.ts';
import { editionClauses, YEAR } from '../figure-clauses.ts';
import { datesIn } from '../dates.ts';
import type { Values } from '../report-values.ts';
import type { Figure } from './part-issues.ts';

/** A sentence that sets a figure beside one of its parts, or beside what it is compared with, gives both for one time, or says which. */
export function periodsAreNotMixed(content: LoadedContent, wrong: ReadonlySet<string>): Issue[] {
  const { derived, statistics } = content;
  const dates = datesIn(content);
  const known = (id: string, values: Values): Known[] => {
    const [figure, value] = [statistics.get(id), values.get(id)];
    return figure && value && !wrong.has(shownPath(pathOf('statistics', id))) ? [{ figure, value }] : [];
  };
  const compared = [...derived.values()].map(({ data }) => [data.numerator, data.denominator]);
  const belong = ({ figure: a }: Known, { figure: b }: Known): boolean =>
    a.data.partOf === b.id ||
    b.data.partOf === a.id ||
    compared.some((pair) => pair.includes(a.id) && pair.includes(b.id));
  return editionClauses(content)
    .filter(({ text, context }) => (context + text).search(YEAR) < 0)
    .flatMap(({ figures, before, values }) =>
      figures.flatMap(({ id, place }, index) =>
        known(id, values).flatMap((later) => {
          const ids = [...before, ...figures.slice(0, index).map((figure) => figure.id)];
          const other = ids
            .flatMap((one) => known(one, values))
            .find((one) => belong(one, later) && isOtherTime(one, later, dates));
          return other ? [mixed(place, other, later, dates)] : [];
        }),
      ),
    );
}

interface Known {
  readonly figure: Figure;
  readonly value: Value;
}

/** Whether two values are known to be of different times; of one with a date and one without nothing is known. */
function isOtherTime({ value: a }: Known, { value: b }: Known, dates: Dates): boolean {
  const areDated = [a, b].every(({ period }) => datedTime(period));
  const areToDate = [a, b].every(({ period }) => period.kind === 'to-date');
  return (areDated || areToDate) && timeKey(a, dates) !== timeKey(b, dates);
}

function mixed(place: Place, earlier: Known, later: Known, dates: Dates): Issue {
  const [whenEarlier, whenLater] = [earlier, later].map(({ value: { period, source } }) =>
    inBoth(period.kind === 'to-date' ? { kind: 'as-at', date: dates(source).date } : period),
  );
  return error('mixed-periods', place, {
    zh: `这里的“${later.figure.data.label.zh}”是${whenLater?.zh}的数，同一句里的“${earlier.figure.data.label.zh}”却是${whenEarlier?.zh}的，读者会当成同一时段来比。`,
    zhFix: '在句子里写明两个时段；或分成两句；或给缺的那个数补上同一时段的值（npm run new observation）。',
    en: `“${later.figure.data.label.en}” here is of ${whenLater?.en}, but “${earlier.figure.data.label.en}” in the same sentence is of ${whenEarlier?.en}, and readers will take them for one time.`,
    enFix:
      'Name both periods in the sentence, make it two sentences, or add the missing value of the same period (npm run new observation).',
  });
}

function inBoth(period: Period): Localised {
  return { zh: dictionary('zh').period(period), en: dictionary('en').period(period) };
}
