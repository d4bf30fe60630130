import { z } from 'zod';
import { LOCALES } from '../../figure/locale.ts';
import { STAT_FORMS } from '../../figure/stat-form.ts';

/** What a mention of a figure says, and what its page adds: MDX is not type-checked, so what an editor wrote is read as input. */
export const STAT_PROPS = z.object({
  id: z.string(),
  form: z.enum(STAT_FORMS).default('unit'),
  locale: z.enum(LOCALES),
  edition: z.string().optional(),
});
