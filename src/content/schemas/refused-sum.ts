import { z } from 'zod';
import { localised } from './localised.ts';
import type { Stated } from './stated.ts';

/** A file of content/refused. */
export const refusedSum = z.strictObject({
  order: z.int().min(1).describe('次序 / its position in the list'),
  what: localised.describe('不计算什么 / what is not computed'),
  why: localised.describe('为什么 / why not'),
});

/** Something that readers might work out from the figures, and why it would not hold, with its id, which is its file’s name. */
export type RefusedSumEntry = Stated<typeof refusedSum> & { readonly id: string };
