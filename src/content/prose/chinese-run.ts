/**
 * A run of Chinese that an English text quotes, with its own punctuation: a screen reader must not read it as English.
 * @example 'the 书屋 rooms'.split(CHINESE_RUN) // => ['the ', '书屋', ' rooms']
 */
export const CHINESE_RUN = /((?:\p{Script=Han}|[\u3000-\u303f\uff00-\uffef])+)/u;
