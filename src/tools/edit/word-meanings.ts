import type { Localised } from '../../figure/locale.ts';

/**
 * What each word of a closed list means, in both languages.
 * @example meanings(['venues'], { venues: '阵地' }, { venues: 'Places' }) // => { venues: { zh: '阵地', en: 'Places' } }
 */
export function meanings<W extends string>(
  words: readonly W[],
  zh: Readonly<Record<W, string>>,
  en: Readonly<Record<W, string>>,
): Record<string, Localised> {
  return Object.fromEntries(words.map((word) => [word, { zh: zh[word], en: en[word] }]));
}
