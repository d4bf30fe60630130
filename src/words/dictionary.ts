import type { Locale } from '../figure/locale.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** The shape of `zh` with its texts widened: what every other dictionary must supply, key for key and value for value. */
export type Dictionary = Widened<typeof zh>;

type Widened<T> = T extends string
  ? string
  : T extends (...values: infer Values) => string
    ? (...values: Values) => string
    : { readonly [Key in keyof T]: Widened<T[Key]> };

const DICTIONARIES: Readonly<Record<Locale, Dictionary>> = { zh, en };

/** The words of the interface in a language. */
export function dictionary(locale: Locale): Dictionary {
  return DICTIONARIES[locale];
}
