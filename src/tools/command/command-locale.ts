import { type Locale, LOCALES } from '../../figure/locale.ts';
import { Failure } from './failure.ts';

/** The language a command was asked to speak. */
export function commandLocale(lang = 'zh'): Locale {
  const locale = LOCALES.find((name) => name === lang);
  if (locale === undefined) throw new Failure(`--lang 只能是 zh 或 en · --lang must be zh or en`);
  return locale;
}
