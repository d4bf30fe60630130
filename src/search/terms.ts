import { numbersIn } from './numbers.ts';
import { normalised } from './normalised.ts';
import { stem } from './stem.ts';

/** A run of Chinese characters. */
export const HAN_RUN = /\p{Script=Han}+/gu;

/** A word of letters other than Chinese, with what follows an apostrophe. */
export const WORD = /(?:(?!\p{Script=Han})[\p{L}\p{M}])+(?:['’]\p{L}+)?/gu;

/**
 * A word as it is indexed.
 * @example bareWord('worker’s') // => 'worker'
 */
export function bareWord(word: string): string {
  return word.replace(/['’].*/, '');
}

/**
 * What a text is found by: every pair of neighbouring Chinese characters (and the last of a run alone, so that each character
 * begins a term), every word and its stem, and every number in full.
 * @example indexTerms('分段简介') // => ['分段', '段简', '简介', '介']
 */
export function indexTerms(text: string): string[] {
  const plain = normalised(text);
  return [
    ...[...plain.matchAll(HAN_RUN)].flatMap(([run]) => pairs(run, true)),
    ...[...plain.matchAll(WORD)].flatMap(([word]) => [...new Set([bareWord(word), stem(bareWord(word))])]),
    ...numbersIn(plain).map(({ value }) => value),
  ];
}

/**
 * The pairs of neighbouring characters in a run of Chinese; of a single character, itself.
 * @example pairs('段简介') // => ['段简', '简介']
 */
export function pairs(run: string, withLast = false): string[] {
  const characters = [...run];
  const last = withLast || characters.length === 1 ? characters.length : characters.length - 1;
  return characters.slice(0, last).map((character, index) => character + (characters[index + 1] ?? ''));
}
