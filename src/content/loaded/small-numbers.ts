import { chineseNumber, NUMERAL } from '../../figure/chinese-number.ts';
import { ENGLISH_NUMBER, englishNumber } from '../../figure/english-number.ts';
import { memoized } from '../memoized.ts';
import { isOfSome } from './count.ts';
import type { Passage } from './passage.ts';

/** A number in words of two or more, less than a hundred, and the text around it. */
export interface SmallNumber {
  readonly value: number;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly sentence: string;
  readonly behind: string;
}

/** A number in words that is not what it should be. */
export interface WrongCount {
  readonly due: number;
  /** The number alone. */
  readonly start: number;
  readonly end: number;
  /** The number with what it counts. */
  readonly phrase: string;
}

const SMALL = { zh: new RegExp(`(?<![第每各几数${NUMERAL}\\d.])[${NUMERAL}]+`, 'g'), en: ENGLISH_NUMBER };
/** A number that was, before it grew, and 四处, which is everywhere. */
const NO_COUNT = { zh: /[从由]$/, en: /\bfrom $/i };
const EVERYWHERE = /(?<![在于有共])四处/y;
const SENTENCE_END = { zh: /[。！？]/, en: /[.!?]\s/ } as const;

/** The small numbers in words in a passage that count all of something. */
export const smallNumbers = memoized(({ locale, text }: Passage): readonly SmallNumber[] =>
  [...text.matchAll(SMALL[locale])].flatMap(({ 0: words, index: start }) => {
    const value = locale === 'zh' ? chineseNumber(words) : englishNumber(words);
    if (value === undefined || value < 2 || value > 99) return [];
    const end = start + words.length;
    const [ahead, behind] = [text.slice(0, start), text.slice(end)];
    EVERYWHERE.lastIndex = start;
    if (isOfSome(locale, ahead, behind) || NO_COUNT[locale].test(ahead) || EVERYWHERE.test(text)) return [];
    const before = ahead.split(SENTENCE_END[locale]).at(-1) ?? '';
    const [after = ''] = behind.split(SENTENCE_END[locale]);
    return [{ value, start, end, words, behind, sentence: `${before}${words}${after}` }];
  }),
);
