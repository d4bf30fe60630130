import { z } from 'zod';
import { marked } from './marked.ts';

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
  return marked(NAMED, field, { of });
}

/** Which fields hold the locators of paragraphs, of the document that the field beside them names. */
export const LOCATORS: z.core.$ZodRegistry<{ beside: 'sources' }> = z.registry();

/** The locator of a paragraph of the document beside it: the check looks whether the document has it. */
export function locator<T extends z.ZodType>(field: T): T {
  return marked(LOCATORS, field, { beside: 'sources' });
}
