import { DEFAULT_LOCALE, LANGUAGE, LOCALES, localePath } from '../../figure/locale.ts';
import { fetched } from '../fetched.ts';
import type { Speech } from '../../content/prose/speech.ts';

/** The language of the page. */
export const locale =
  LOCALES.find((each) => LANGUAGE[each].tag === document.documentElement.lang) ?? DEFAULT_LOCALE;

/** The words of the controls and how the figures are said, in the page's language. */
export async function fetchSpeech(): Promise<Speech> {
  return (await fetched(localePath(locale, '/speech.json', import.meta.env.BASE_URL))).json();
}
