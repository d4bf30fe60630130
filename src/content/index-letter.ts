import { LANGUAGE, type Locale } from '../figure/locale.ts';

/** The first syllable of each letter that pinyin syllables begin with: none begins with I, U or V. */
const PINYIN = [...'阿八嚓哒妸发旮哈讥咔垃痳拏噢妑七呥扨它穵夕丫帀'];
const LETTERS = [...'ABCDEFGHJKLMNOPQRSTWXYZ'];

const ORDER: Readonly<Record<Locale, Intl.Collator>> = {
  zh: new Intl.Collator(`${LANGUAGE.zh.tag}-u-co-pinyin`, { ignorePunctuation: true }),
  en: new Intl.Collator(LANGUAGE.en.tag, { ignorePunctuation: true }),
};

/** How a language's readers look words up: by pinyin or by the alphabet, whatever mark or English article a word begins with. */
export function compareSought(locale: Locale, one: string, other: string): number {
  return ORDER[locale].compare(sought(locale, one), sought(locale, other));
}

/**
 * The letter that a word is looked up under; “#” where it begins with a digit.
 * @example indexLetter('zh', '“暖心早餐”') // => 'N'
 * @example indexLetter('en', 'workers in hardship') // => 'W'
 * @example indexLetter('en', 'the Beauty of Labour') // => 'B'
 */
export function indexLetter(locale: Locale, word: string): string {
  const [first = ''] = sought(locale, word).match(/[\p{L}\p{N}]/u) ?? [];
  if (/\p{N}/u.test(first)) return '#';
  if (locale === 'en' || !/\p{Script=Han}/u.test(first)) return first.toUpperCase();
  return LETTERS[PINYIN.findLastIndex((syllable) => ORDER.zh.compare(syllable, first) <= 0)] ?? first;
}

function sought(locale: Locale, word: string): string {
  return locale === 'en' ? word.replace(/^(?:an?|the) /i, '') : word;
}
