import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { LANGUAGE, type Locale, LOCALES } from '../../../../../figure/locale.ts';
import { en } from '../../words/en.ts';
import { type RoomWords, zh } from '../../words/zh.ts';

const WORDS: Readonly<Record<Locale, RoomWords>> = { zh, en };

/** The language that the room speaks at present. */
export const Language = createContext<Locale>('zh');

/** The language of the room, and its words. */
export function useWords(): { readonly locale: Locale; readonly words: RoomWords } {
  const locale = useContext(Language);
  return { locale, words: WORDS[locale] };
}

const KEPT = 'room-language';

/** The language that was chosen last on this machine. */
export function keptLanguage(): Locale {
  return LOCALES.find((locale) => locale === localStorage.getItem(KEPT)) ?? 'zh';
}

/** Keeps the choice of a language, and tells the browser what the page is in. */
export function keepLanguage(locale: Locale): void {
  localStorage.setItem(KEPT, locale);
  document.documentElement.lang = LANGUAGE[locale].tag;
  document.title = WORDS[locale].room;
}
