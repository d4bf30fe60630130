import { z } from 'zod';
import { localised } from './localised.ts';
import { partialDate } from './period.ts';
import type { Stated } from './stated.ts';

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
});

/** What is stated of an older edition: when it was written, and those words of the site's settings that it had and the newest has not. */
export type OlderEdition = Stated<typeof olderEdition>;
