import { PERIOD_KINDS, type Period } from '../../figure/period.ts';
import { dictionary } from '../../words/dictionary.ts';
import { code, inBothLanguages, optionalInteger, optionalText, text } from './column.ts';

const words = inBothLanguages(text, '时段', 'the period in words');

/** The columns that say what time a value covers. A date is never made up: what the source does not state is told by its kind. */
export const periodColumns = {
  TIME_PERIOD: optionalText(
    '原文写明的年份、季度、月份、日期，或起讫，照 SDMX 的写法；没写的空着',
    'the year, quarter, month, date or range that the source states, as SDMX writes it; empty otherwise',
  ),
  PERIOD_KIND: code(
    PERIOD_KINDS,
    '时段的种类：某一年、几年之间、季度、月份、财政年度、截至某日、近几年、成文当年、每年、截至成文时、未写明',
    'kind of period: a year, a span of years, a quarter, a month, a fiscal year, as at a date, the past few years, the year of the source, each year, to the date of the source, not stated',
  ),
  PERIOD_YEARS: optionalInteger(
    '“近几年”是几年；其他的空着',
    'how many years “past-years” means; empty otherwise',
  ),
  period_zh: words.zh,
  period_en: words.en,
};

/** A period's cells. */
export function periodCells(period: Period) {
  return {
    TIME_PERIOD: timePeriod(period) ?? null,
    PERIOD_KIND: period.kind,
    PERIOD_YEARS: period.kind === 'past-years' ? period.years : null,
    period_zh: dictionary('zh').period(period),
    period_en: dictionary('en').period(period),
  };
}

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
