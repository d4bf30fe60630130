import { z } from 'zod';
import { UNIT_KINDS, type Unit } from '../../figure/unit.ts';
import { text } from './localised.ts';

/** What a figure counts in. */
export const unit = z.strictObject({
  kind: z
    .enum(UNIT_KINDS)
    .describe('计的是什么：场所、人、人次、物品、钱、年 / what kind of thing is counted'),
  zh: text.describe('量词，如 家、人次、元 / the Chinese measure word'),
  en: z
    .strictObject({
      one: text.describe('英文单数 / the English noun, singular'),
      other: text.describe('英文复数 / the English noun, plural'),
    })
    .describe('英文的单位 / the unit in English'),
}) satisfies z.ZodType<Unit>;
