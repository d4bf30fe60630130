import { z } from 'zod';
import type { Period } from '../../figure/period.ts';

const year = z.int().min(1949).max(2100);

/** The time a figure covers, as far as the source says. */
export const period = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('to-date').describe('截至报道时 / up to the date of the article') }),
    z.strictObject({ kind: z.literal('this-year').describe('报道当年 / the year of the article') }),
    z.strictObject({
      kind: z.literal('year').describe('某一年 / one calendar year'),
      year: year.describe('公元年份 / the year'),
    }),
    z.strictObject({
      kind: z.literal('past-years').describe('近几年 / the years up to the article'),
      years: z.int().min(2).max(20).describe('几年 / how many years'),
    }),
    z.strictObject({ kind: z.literal('per-year').describe('每年 / each year') }),
    z.strictObject({ kind: z.literal('not-stated').describe('来源未写明 / the source does not say') }),
  ])
  .describe('数字所指的时段 / the time the figure covers') satisfies z.ZodType<Period>;
