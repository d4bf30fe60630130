import { z } from 'zod';
import type { Period } from '../../figure/period.ts';
const year = z.int().min(1949).max(2100);

/** A day, a month or a year (ISO 8601), no more exact than it is known. */
export const partialDate = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/);

/** The time a figure covers, as far as the source says. */
export const period = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('to-date').describe('截至来源成文时 / up to the date of the source') }),
    z.strictObject({ kind: z.literal('this-year').describe('来源成文的那一年 / the year of the source') }),
    z.strictObject({
      kind: z.literal('year').describe('某一年 / one calendar year'),
      year: year.describe('公元年份 / the year'),
    }),
    z
      .strictObject({
        kind: z.literal('span').describe('从某年到某年 / from one year to another'),
        from: year.describe('起 / the first year'),
        to: year.describe('止 / the last year'),
      })
      .refine(({ from, to }) => from < to, { path: ['to'] }),
    z.strictObject({
      kind: z.literal('quarter').describe('某一季度 / a quarter'),
      year: year.describe('公元年份 / the year'),
      quarter: z.int().min(1).max(4).describe('第几季度 / which quarter'),
    }),
    z.strictObject({
      kind: z.literal('month').describe('某一月 / a month'),
      year: year.describe('公元年份 / the year'),
      month: z.int().min(1).max(12).describe('几月 / which month'),
    }),
    z.strictObject({
      kind: z.literal('fiscal-year').describe('财政年度 / a fiscal year'),
      year: year.describe('从哪一年开始 / the year it starts in'),
      starts: z.int().min(2).max(12).describe('从几月开始 / the month it starts in'),
    }),
    z.strictObject({
      kind: z.literal('as-at').describe('截至某日、某月底或某年底 / as things stood on a date'),
      date: partialDate.describe('日期，如 "2024-06-30" / the day, month or year'),
    }),
    z.strictObject({
      kind: z.literal('past-years').describe('近几年 / the years up to the source'),
      years: z.int().min(2).max(20).describe('几年 / how many years'),
    }),
    z.strictObject({ kind: z.literal('per-year').describe('每年 / each year') }),
    z.strictObject({ kind: z.literal('not-stated').describe('来源未写明 / the source does not say') }),
  ])
  .describe('数字所指的时段 / the time the figure covers') satisfies z.ZodType<Period>;
