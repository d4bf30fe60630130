import { inBoth, type Locale, type Localised } from '../figure/locale.ts';
import type { Period } from '../figure/period.ts';
import { en } from './en.ts';
import { type Dictionary, zh } from './zh.ts';

export type { Dictionary } from './zh.ts';

const DICTIONARIES: Readonly<Record<Locale, Dictionary>> = { zh, en };

/** The words of the interface in a language. */
export function dictionary(locale: Locale): Dictionary {
  return DICTIONARIES[locale];
}

/** A period as each language says it. */
export function periodInWords(period: Period): Localised {
  return inBoth((locale) => dictionary(locale).period(period));
}
