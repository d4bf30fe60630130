import { z } from 'zod';
import { partialDate } from './period.ts';
import { siteSettings } from './site.ts';

/** content/editions/<year>/edition.yaml: what is stated of an older edition of the report. */
export const olderEdition = z.strictObject({
  date: partialDate.describe(
    '这一版成于何时，年份与文件夹名相同，如 "2023" / when this edition was written, of the year that its folder is named after',
  ),
  // With the words of the settings that it had; those left out are today's.
  ...siteSettings
    .pick({ name: true, shortName: true, organisation: true, title: true, dek: true, description: true })
    .partial().shape,
});
