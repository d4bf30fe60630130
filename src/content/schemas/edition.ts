import { z } from 'zod';
import { id } from './localised.ts';
import { quantity } from './observation.ts';
import { partialDate, period } from './period.ts';
import { siteSettings } from './site.ts';
import type { Stated } from './stated.ts';

const saidValue = z.strictObject({
  figure: id.describe('数据的代号 / the id of the figure'),
  said: quantity.describe('这一版说的数 / the value that this edition gave'),
  period,
});

/** What an older edition says of a figure. */
export type SaidValue = Stated<typeof saidValue>;

/** content/editions/<year>/edition.yaml: what is stated of an older edition of the report. */
export const olderEdition = z.strictObject({
  date: partialDate.describe(
    '这一版成于何时，年份与文件夹名相同，如 "2023" / when this edition was written, of the year that its folder is named after',
  ),
  values: z
    .array(saidValue)
    .describe(
      '这一版说的数，由 npm run new edition 写；以后的改动与它对不上，检查会指出来 / what this edition says of each figure, written by npm run new edition; the check compares later changes with it',
    ),
  // With the words of the settings that it had; those left out are today's.
  ...siteSettings
    .pick({ name: true, shortName: true, organisation: true, title: true, dek: true, description: true })
    .partial().shape,
});
