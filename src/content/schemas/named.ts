import { z } from 'zod';

/** The collections whose entries other files name by their ids. */
export const NAMED_COLLECTIONS = [
  'statistics',
  'glossary',
  'drawings',
  'themes',
  'levels',
  'sources',
  'derived',
] as const;

/** One of these. */
export type NamedCollection = (typeof NAMED_COLLECTIONS)[number];

/** Which collection a field names an entry of. */
export const NAMED: z.core.$ZodRegistry<{ of: NamedCollection }> = z.registry();

/** A field that names an entry of a collection: the check looks whether there is one. */
export function named<T extends z.ZodType>(of: NamedCollection, field: T): T {
  const own = field.clone();
  NAMED.add(own, { of });
  return own;
}
