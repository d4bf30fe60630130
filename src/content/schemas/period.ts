import { z } from 'zod';
import { lastDay, type Period } from '../../figure/period.ts';
import { kind } from './localised.ts';

/** A year that content may be of. */
export const year = z.int().min(1949).max(2100);

/** A day, a month or a year (ISO 8601), no more exact than it is known, and a day that there was. */
export const partialDate = z
  .stringFormat('partial-date', /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, { abort: true })
  .check(({ value, issues }) => {
    if (value > lastDay(value.slice(0, '2024-06'.length)))
      issues.push({ code: 'invalid_format', format: 'partial-date', input: value });
  });

/** The time a figure covers, as far as the source says. */
export const period = z
  .discriminatedUnion('kind', [
    kind('to-date', '截至来源成文时 / up to the date of the source', {}),
    kind('this-year', '来源成文的那一年 / the year of the source', {}),
    kind('year', '某一年 / one calendar year', {
      year: year.describe('公元年份 / the year'),
    }),
    kind('span', '从某年到某年 / from one year to another', {
      from: year.describe('起 / the first year'),
      to: year.describe('止 / the last year'),
    }).refine(({ from, to }) => from < to, { path: ['to'], params: { isBackwards: true } }),
    kind('quarter', '某一季度 / a quarter', {
      year: year.describe('公元年份 / the year'),
      quarter: z.int().min(1).max(4).describe('第几季度 / which quarter'),
    }),
    kind('month', '某一月 / a month', {
      year: year.describe('公元年份 / the year'),
      month: z.int().min(1).max(12).describe('几月 / which month'),
    }),
    kind('fiscal-year', '财政年度 / a fiscal year', {
      year: year.describe('从哪一年开始 / the year it starts in'),
      starts: z.int().min(2).max(12).describe('从几月开始 / the month it starts in'),
    }),
    kind('as-at', '截至某日、某月底或某年底 / as things stood on a date', {
      date: partialDate.describe('日期，如 "2024-06-30" / the day, month or year'),
    }),
    kind('past-years', '近几年 / the years up to the source', {
      years: z.int().min(2).max(20).describe('几年 / how many years'),
    }),
    kind('per-year', '每年 / each year', {}),
    kind('not-stated', '来源未写明 / the source does not say', {}),
  ])
  .describe('数字所指的时段 / the time the figure covers') satisfies z.ZodType<Period>;
