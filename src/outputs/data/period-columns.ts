import { PERIOD_KINDS, type Period } from '../../figure/period.ts';
import { dictionary } from '../../words/dictionary.ts';
import { columnsOf } from './column.ts';

/** The columns that say what time a value covers. A date is never made up: what the source does not state is told by its kind. */
export function periodColumns<Subject>(periodOf: (subject: Subject) => Period) {
  const { text, optionalText, optionalInteger, code, both } = columnsOf<Subject>();
  return {
    TIME_PERIOD: optionalText(
      'TIME_PERIOD',
      '原文写明的年份、季度、月份、日期，或起讫，照SDMX的写法；没写的空着 / the year, quarter, month, date or range that the source states, as SDMX writes it; empty otherwise',
      (subject) => timePeriod(periodOf(subject)),
    ),
    kind: [
      code(PERIOD_KINDS)(
        'PERIOD_KIND',
        '时段的种类：某一年、几年之间、季度、月份、财政年度、截至某日、近几年、成文当年、每年、截至成文时、未写明 / kind of period: a year, a span of years, a quarter, a month, a fiscal year, as at a date, the past few years, the year of the source, each year, to the date of the source, not stated',
        (subject) => periodOf(subject).kind,
      ),
      optionalInteger(
        'PERIOD_YEARS',
        '“近几年”是几年；其他的空着 / how many years “past-years” means; empty otherwise',
        (subject) => {
          const period = periodOf(subject);
          return period.kind === 'past-years' ? period.years : undefined;
        },
      ),
    ],
    words: both(text, 'period', '时段 / the period in words', (subject, locale) =>
      dictionary(locale).period(periodOf(subject)),
    ),
  };
}

/** The columns that tell values of a figure from one another by their periods, which two of one source may not share. */
export const PERIOD_KEY = ['INDICATOR', 'PERIOD_KIND', 'TIME_PERIOD', 'PERIOD_YEARS'];

/**
 * A period that the source dates, as SDMX writes it (SDMX 3.0 technical notes, observational time period).
 * @example timePeriod({ kind: 'quarter', year: 2024, quarter: 2 }) // => '2024-Q2'
 */
function timePeriod(period: Period): string | undefined {
  const month = (number: number) => String(number).padStart(2, '0');
  switch (period.kind) {
    case 'year':
      return `${period.year}`;
    case 'span':
      return `${period.from}-01-01/P${period.to - period.from + 1}Y`;
    case 'quarter':
      return `${period.year}-Q${period.quarter}`;
    case 'month':
      return `${period.year}-${month(period.month)}`;
    case 'fiscal-year':
      return `${period.year}-${month(period.starts)}-01/P1Y`;
    case 'as-at':
      return period.date;
    default:
      return undefined;
  }
}
