import { z } from 'zod';
import { id, localised } from './localised.ts';
import { named } from './named.ts';
import { order } from './unique.ts';
import type { Stated } from './stated.ts';

/** A file of content/refused. */
export const refusedSum = z.strictObject({
  order: order().describe('次序 / its position in the list'),
  what: localised.describe('不计算什么 / what is not computed'),
  figures: z
    .array(named('statistics', id))
    .min(1)
    .optional()
    .describe(
      '会让人这样算的数据，写了就也列在它们的页上 / the figures that invite it, whose pages then say so too',
    ),
  why: localised.describe('为什么 / why not'),
});

/** Something that readers might work out from the figures, and why it would not hold, with its id, which is its file’s name. */
export type RefusedSumEntry = Stated<typeof refusedSum> & { readonly id: string };
