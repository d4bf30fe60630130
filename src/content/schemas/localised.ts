import { z } from 'zod';
import type { Localised } from '../../figure/locale.ts';
import { whole } from './whole.ts';

/** A text that must not be empty. */
export const text = z.string().trim().min(1);

/** One text in Chinese and in English; both are required. */
export const localised = z
  .strictObject({ zh: text.describe('中文'), en: text.describe('English') })
  .describe('中英文各一份 / the same text in Chinese and in English') satisfies z.ZodType<Localised>;

/** One text in Chinese and in English, which may still be empty. */
export const optionalLocalised = whole(
  z.strictObject({
    zh: z.string().trim().describe('中文，可留空'),
    en: z.string().trim().describe('English, may be left empty'),
  }),
) satisfies z.ZodType<Localised>;

/** The id of an entry: lower-case Latin letters, digits and hyphens. */
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** One of the kinds of a thing, with the fields that it has beside its kind. */
export function kind<Kind extends string, Shape extends z.ZodRawShape>(
  name: Kind,
  help: string,
  fields: Shape,
) {
  return z.strictObject({ kind: z.literal(name).describe(help), ...fields });
}
