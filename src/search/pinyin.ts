const INITIAL = '(?:[zcs]h?|[bpmfdtnlgkhjqxryw])';
const FINAL = '(?:i?a(?:ng?|[io])?|i?e(?:ng?|[ir])?|i?ong|i(?:u|ng?)?|ou?|u(?:a(?:ng?|i)?|[ieo]|n)?|v[en]?)';
const ALONE = '(?:a(?:ng?|[io])?|e(?:ng?|[ir])?|ou?)';
const PINYIN = new RegExp(`^(?:(?:(?:${INITIAL}${FINAL}|${ALONE})[1-5]?['’]?)+|[bpmfdtnlgkhjqxzcsryw]{2,})$`);

/** More letters in a row are nothing that someone types. */
const LONGEST = 24;

/**
 * Whether some words may be Chinese in Latin letters, in full or by first letters: what nothing can be found by.
 * @example isPinyin('zhigong shuwu') // => true
 */
export function isPinyin(words: string): boolean {
  const letters = words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
  return letters.split(/\s+/).every((word) => word.length <= LONGEST && PINYIN.test(word));
}
