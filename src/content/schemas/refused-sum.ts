import { z } from 'zod';
import { localised, text } from './localised.ts';
import { named } from './named.ts';
import type { Stated } from './stated.ts';

/** A file of content/refused. */
export const refusedSum = z.strictObject({
  order: z.int().min(1).describe('次序 / its position in the list'),
  theme: named('themes', text)
    .optional()
    .describe(
      '读者会在哪个主题下找它，见 themes 文件夹 / the theme where a reader would look for it, a file of content/themes',
    ),
  what: localised.describe('不计算什么 / what is not computed'),
  why: localised.describe('为什么 / why not'),
});

/** Something that readers might work out from the figures, and why it would not hold, with its id, which is its file’s name. */
export type RefusedSumEntry = Stated<typeof refusedSum> & { readonly id: string };
