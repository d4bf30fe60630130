import { Decimal } from 'decimal.js';
import { z } from 'zod';
import { MOST_DIGITS } from '../../figure/magnitude.ts';
import type { Evidence, Gap, Observation, Revision, Status } from '../../figure/observation.ts';
import {
  LOWER_BOUND_MARKS,
  MARK_PLACES,
  type Quantity,
  WORDED,
  type WordedQualifier,
} from '../../figure/quantity.ts';
import { kind, localised, text } from './localised.ts';
import { partialDate, period } from './period.ts';
import { locator, named } from './named.ts';

/** A decimal that is held exactly. */
const value = z
  .number()
  .refine(
    (number) => new Decimal(number).precision() <= MOST_DIGITS && Number.isSafeInteger(Math.trunc(number)),
  )
  .describe('数值；金额写足，不以万计 / the value; money in whole units of its currency');

const mark = (qualifier: WordedQualifier) => {
  const words = WORDED[qualifier].zh.map(({ word }) => word);
  return z
    .enum(words)
    .optional()
    .describe(`原文用的词，不写就是“${words[0]}” / the word the source uses, “${words[0]}” if left out`);
};

const worded = <Q extends WordedQualifier>(qualifier: Q, help: string) => ({
  value,
  qualifier: z.literal(qualifier).describe(help),
  mark: mark(qualifier),
});

const exact = { value, qualifier: z.literal('exact').describe('确数，或原文印出的数 / as printed') };
const moreThan = {
  value,
  qualifier: z.literal('more-than').describe('“余”“多”：只知下限 / a lower bound'),
  mark: z.enum(LOWER_BOUND_MARKS).describe('原文用的字：余 或 多 / the word the source uses'),
  place: z
    .enum(MARK_PLACES)
    .describe('字的位置：万、亿之前，或量词之前 / before 万 or 亿, or before the measure word'),
};
const over = worded('over', '“超过”“逾”“以上” / over');
const atLeast = worded('at-least', '“不少于”“至少” / at least');
const about = worded('about', '“约”“左右” / about');
const nearly = worded('nearly', '“近”“将近” / nearly');
const upTo = worded('up-to', '“至多”“不超过” / up to');
const under = worded('under', '“不足”“不到” / under');
const range = {
  value,
  qualifier: z.literal('range').describe('在两个数之间 / between two numbers'),
  to: value.describe('较大的一端 / the upper end'),
};

/** A number with how it is to be read. */
export const quantity = z.discriminatedUnion('qualifier', [
  z.strictObject(exact),
  z.strictObject(moreThan),
  z.strictObject(over),
  z.strictObject(atLeast),
  z.strictObject(about),
  z.strictObject(nearly),
  z.strictObject(upTo),
  z.strictObject(under),
  z.strictObject(range),
]) satisfies z.ZodType<Quantity>;

const evidence = z
  .strictObject({
    document: named('sources', text).describe(
      '来源的代号，见 sources 文件夹 / the document, a file of content/sources',
    ),
    paragraph: locator(text).describe('其中的段落号，如 S1.P2 / the locator of the paragraph in it'),
    printed: text.describe('来源印出的写法 / the number as the source prints it'),
    phrase: text.describe('能证明这个数的最短原文 / the shortest phrase of the source that proves it'),
  })
  .describe('出处 / where a source says so') satisfies z.ZodType<Evidence>;

const status = z
  .discriminatedUnion('kind', [
    kind('provisional', '初步数，以后可能修订 / preliminary', {}),
    kind('withdrawn', '已撤回 / taken back', {
      date: partialDate.describe('撤回的日期 / when'),
      reason: localised.describe('为什么撤回 / why'),
    }),
  ])
  .optional()
  .describe(
    '初步数或已撤回；正常的不写 / preliminary or taken back; leave out for others',
  ) satisfies z.ZodType<Status | undefined>;

const revision = z.strictObject({
  was: quantity.describe('原来公布的数 / the value before'),
  date: partialDate.describe('更正的日期 / when it was corrected'),
  reason: localised.describe('为什么更正 / why'),
}) satisfies z.ZodType<Revision>;

const observed = {
  period,
  source: evidence,
  status,
  revisions: z
    .array(revision)
    .min(1)
    .optional()
    .describe('更正过的，旧值在这里 / earlier values, corrected since'),
  break: localised
    .optional()
    .describe('从这个数起口径变了：怎样变的 / what is counted otherwise from this value on'),
  notes: z
    .array(localised)
    .min(1)
    .optional()
    .describe('只关于这个数的说明 / what is to be known of this value only'),
};

const gap = <Q extends Gap['qualifier']>(qualifier: Q, help: string) =>
  z.strictObject({
    qualifier: z.literal(qualifier).describe(help),
    period,
    reason: localised.describe('为什么没有数 / why there is no value'),
  });

/** One value of a figure for one period, or why there is none. */
export const observation = z.discriminatedUnion('qualifier', [
  z.strictObject({ ...exact, ...observed }),
  z.strictObject({ ...moreThan, ...observed }),
  z.strictObject({ ...over, ...observed }),
  z.strictObject({ ...atLeast, ...observed }),
  z.strictObject({ ...about, ...observed }),
  z.strictObject({ ...nearly, ...observed }),
  z.strictObject({ ...upTo, ...observed }),
  z.strictObject({ ...under, ...observed }),
  z.strictObject({ ...range, ...observed }),
  gap('missing', '没有统计 / not collected'),
  gap('suppressed', '有数但不公布 / held back'),
]) satisfies z.ZodType<Observation>;
