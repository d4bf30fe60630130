import { chineseNumber } from './chinese-number.ts';
import { englishNumber } from './english-number.ts';
import type { Locale } from './locale.ts';

/**
 * The number that words of a language say; nothing where they say none.
 * @example numberInWords('zh', '两百') // => 200
 * @example numberInWords('en', 'two hundred') // => 200
 */
export function numberInWords(locale: Locale, words: string): number | undefined {
  return locale === 'zh' ? chineseNumber(words) : englishNumber(words);
}
