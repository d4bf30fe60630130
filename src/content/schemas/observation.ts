import { z } from 'zod';
import { LOWER_BOUND_MARKS, MARK_PLACES } from '../../figure/quantity.ts';
import type { Evidence, Observation } from '../../figure/statistic.ts';
import { text } from './localised.ts';
import { period } from './period.ts';

const value = z.int().min(0).describe('整数；金额以元计 / a whole number; money in yuan');

const evidence = z
  .strictObject({
    paragraph: text.describe('原文段落号，如 S1.P2 / the locator of the paragraph in the article'),
    printed: text.describe('原文印出的写法 / the number as the article prints it'),
    phrase: text.describe('能证明这个数的最短原文 / the shortest phrase of the article that proves it'),
  })
  .describe('出处 / where the article says so') satisfies z.ZodType<Evidence>;

/** One value of a figure, for one period. */
export const observation = z.discriminatedUnion('qualifier', [
  z.strictObject({
    value,
    qualifier: z.literal('exact').describe('确数，或原文印出的整数 / as printed'),
    period,
    source: evidence,
  }),
  z.strictObject({
    value,
    qualifier: z.literal('more-than').describe('“余”“多”：只知下限 / a lower bound'),
    mark: z.enum(LOWER_BOUND_MARKS).describe('原文用的字：余 或 多 / the word the article uses'),
    place: z
      .enum(MARK_PLACES)
      .describe('字的位置：万、亿之前，或量词之前 / before 万 or 亿, or before the measure word'),
    period,
    source: evidence,
  }),
]) satisfies z.ZodType<Observation>;
