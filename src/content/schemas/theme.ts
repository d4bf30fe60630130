import { z } from 'zod';
import { localised } from './localised.ts';
import { order } from './unique.ts';
import type { Stated } from './stated.ts';

/** A file of content/themes. */
export const theme = z.strictObject({
  order: order().describe('在各主题中的次序 / its position among the themes'),
  name: localised.describe('名称 / its name'),
});

/** A theme that figures are grouped by; its id is its anchor on the statistics page. */
export type Theme = Stated<typeof theme>;
