import type { LoadedContent } from '../../content/reader/content.ts';
import { pathOf, shownPath } from '../../content/reader/layout.ts';
import { error, type Issue, type Place } from '../../content/reader/issue.ts';
import type { Dates, Value } from '../../figure/observation.ts';
import { isDated } from '../../figure/period.ts';
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
    .filter(({ text }) => text.search(YEAR) < 0)
    .flatMap(({ figures, before, values }) =>
      figures.flatMap(({ id, place }, index) =>
        known(id, values).flatMap((later) => {
          const ids = [...before, ...figures.slice(0, index).map((figure) => figure.id)];
          const other = ids
            .flatMap((one) => known(one, values))
            .find((one) => belong(one, later) && isOtherTime(one, later, dates));
          return other ? [mixed(place, other, later)] : [];
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
  return isDated(a.period) && isDated(b.period) && timeKey(a, dates) !== timeKey(b, dates);
}

function mixed(place: Place, earlier: Known, later: Known): Issue {
  const [zh, en] = [dictionary('zh'), dictionary('en')];
  return error('mixed-periods', place, {
    message: {
      zh: `这里的“${later.figure.data.label.zh}”是${zh.period(later.value.period)}的数，同一句里的“${earlier.figure.data.label.zh}”却是${zh.period(earlier.value.period)}的，读者会当成同一时段来比。`,
      en: `“${later.figure.data.label.en}” here is of ${en.period(later.value.period)}, but “${earlier.figure.data.label.en}” in the same sentence is of ${en.period(earlier.value.period)}, and readers will take them for one time.`,
    },
    fix: {
      zh: '在句子里写明两个时段；或分成两句；或给缺的那个数补上同一时段的值（npm run new observation）。',
      en: 'Name both periods in the sentence, make it two sentences, or add the missing value of the same period (npm run new observation).',
    },
  });
}
