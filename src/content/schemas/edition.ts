import { z } from 'zod';
import type { OlderEdition } from '../edition.ts';
import { localised } from './localised.ts';
import { partialDate } from './period.ts';

/** content/editions/<year>/edition.yaml: what is stated of an older edition of the report. */
export const olderEdition = z.strictObject({
  date: partialDate.describe(
    '这一版成于何时，年份与文件夹名相同，如 "2023" / when this edition was written, of the year that its folder is named after',
  ),
  title: localised
    .optional()
    .describe('报告标题，与现在的相同可不写 / the title of the report, where it differs from today’s'),
  dek: localised
    .optional()
    .describe(
      '首页的一句介绍，与现在的相同可不写 / the sentence under the title, where it differs from today’s',
    ),
}) satisfies z.ZodType<OlderEdition>;
