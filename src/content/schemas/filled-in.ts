import { z } from 'zod';
import { marked } from './marked.ts';

/** Which texts have places between braces that the site fills in: with numbers of what there is, or with what a drawing draws. */
export const FILLED_IN: z.core.$ZodRegistry<{ readonly by: 'counts' | 'drawing' }> = z.registry();

/** A text with such places: the check looks whether the site knows each of them. */
export function filledIn<T extends z.ZodType>(field: T, by: 'counts' | 'drawing'): T {
  return marked(FILLED_IN, field, { by });
}
