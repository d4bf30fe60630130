import { z } from 'zod';
import type { Theme } from '../theme.ts';
import { localised } from './localised.ts';

/** A file of content/themes. */
export const theme = z.strictObject({
  order: z.int().min(1).describe('在各主题中的次序 / its position among the themes'),
  name: localised.describe('名称 / its name'),
}) satisfies z.ZodType<Theme>;
