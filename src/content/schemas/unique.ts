import { z } from 'zod';
import { marked } from './marked.ts';

/** How a field differs from that of every other entry of its collection in its edition. */
interface Unique {
  /** What is told of two that are the same. */
  readonly told: 'duplicate-order' | 'duplicate-term' | 'duplicate-group';
  /** The field in which two entries must agree to be compared, where all are not, and whether those without it are compared with one another. */
  readonly among?: { readonly field: string; readonly withoutIt: 'together' | 'apart' };
}

/** Which fields no two entries share. */
export const UNIQUE: z.core.$ZodRegistry<Unique> = z.registry();

/** A field that no two entries share: the check looks whether two do. */
export function unique<T extends z.ZodType>(field: T, told: Unique['told'], among?: Unique['among']): T {
  return marked(UNIQUE, field, { told, ...(among && { among }) });
}

/** The position of an entry in its list, or among those that agree in another field. */
export function order(among?: Unique['among']) {
  return unique(z.int().min(1), 'duplicate-order', among);
}
