import { z } from 'zod';
import { marked } from './marked.ts';

/** Which groups of fields are filled in whole, or left empty whole. */
export const WHOLE: z.core.$ZodRegistry<{
  /** The one field of it that may be filled in alone. */
  readonly alone: string | undefined;
}> = z.registry();

/** Fields that go together: the check looks whether some are empty while others are not. */
export function whole<T extends z.ZodType>(fields: T, alone?: string): T {
  return marked(WHOLE, fields, { alone });
}
