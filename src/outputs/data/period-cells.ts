import type { Period, PeriodKind } from '../../figure/period.ts';
import { dictionary } from '../../words/dictionary.ts';
import { code, inBothLanguages, optionalInteger, optionalYear, text } from './column.ts';

const PERIOD_KINDS = [
  'to-date',
  'this-year',
  'year',
  'past-years',
  'per-year',
  'not-stated',
] as const satisfies readonly PeriodKind[];

const words = inBothLanguages(text, '时段', 'the period in words');

/** The columns that say what time a value covers. A date is never made up: what is not a stated year is told by its kind. */
export const periodColumns = {
  TIME_PERIOD: optionalYear(
    '原文写明的年份；没写的空着',
    'the year, where the article states one; empty otherwise',
  ),
  PERIOD_KIND: code(
    PERIOD_KINDS,
    '时段的种类：截至报道时、报道当年、某一年、近几年、每年、未写明',
    'kind of period: to the date of the article, the year of the article, a stated year, the past few years, each year, not stated',
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
    TIME_PERIOD: period.kind === 'year' ? String(period.year) : null,
    PERIOD_KIND: period.kind,
    PERIOD_YEARS: period.kind === 'past-years' ? period.years : null,
    period_zh: dictionary('zh').period(period),
    period_en: dictionary('en').period(period),
  };
}
