import { z } from 'zod';
import { SIGNED_KINDS, type Unit, WORDED_KINDS } from '../../figure/unit.ts';
import { kind, text } from './localised.ts';

/** The codes of ISO 4217, as far as the machine knows them. */
const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

const zh = text.describe('量词，如 家、人次、元 / the Chinese measure word');
const en = z
  .strictObject({
    one: text.describe('英文单数 / the English noun, singular'),
    other: text.describe('英文复数 / the English noun, plural'),
  })
  .describe('英文的单位 / the unit in English');

/** What a figure counts in. */
export const unit = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z
      .enum(WORDED_KINDS)
      .describe(
        '计的是什么：场所、人、人次、物品、年、面积、长度、时长、比率（每千人几张）、名次 / what kind of thing is counted or measured',
      ),
    zh,
    en,
  }),
  kind('money', '钱 / money', {
    currency: z
      .stringFormat('currency', /^[A-Z]{3}$/, { abort: true })
      .check(({ value, issues }) => {
        if (!CURRENCIES.has(value)) issues.push({ code: 'invalid_format', format: 'currency', input: value });
      })
      .describe('币种的三个字母，国际标准 ISO 4217 的代码 / the currency’s three letters, its ISO 4217 code'),
    zh,
    en,
  }),
  z.strictObject({
    kind: z
      .enum(SIGNED_KINDS)
      .describe('百分比 %、千分比 ‰、比例 1∶n；不用写单位 / per cent, per mille, 1:n; without words'),
  }),
]) satisfies z.ZodType<Unit>;
