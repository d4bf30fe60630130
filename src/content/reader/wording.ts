import type { Localised } from '../../figure/locale.ts';

/** A list of allowed words, in both languages. */
export function listed(words: Iterable<string>): Localised {
  const all = [...words];
  return { zh: all.join('、'), en: all.join(', ') };
}

/** The name of a language of the site, as each language says it. */
export const LANGUAGE_NAME = {
  zh: { zh: '中文', en: 'Chinese' },
  en: { zh: '英文', en: 'English' },
} as const;
