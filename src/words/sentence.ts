import type { Locale } from '../figure/locale.ts';
import { dictionary } from './dictionary.ts';

/**
 * A text with a stop at its end, which an editor may have written or not.
 * @example asSentence('zh', '漏计了一个区') // => '漏计了一个区。'
 */
export function asSentence(locale: Locale, text: string): string {
  return /[。！？.!?]$/.test(text) ? text : text + dictionary(locale).punctuation.stop;
}
