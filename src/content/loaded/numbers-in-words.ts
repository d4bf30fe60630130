import { chineseNumber, NUMERAL } from '../../figure/chinese-number.ts';
import { ENGLISH_NUMBER, englishNumber } from '../../figure/english-number.ts';
import { memoized } from '../memoized.ts';
import type { Passage } from './passage.ts';

// What is counted with; 年 and 日 are left out, since years and names are written with them.
const NOUNS = '家|名|人|个|项|类|张|期|处|所|座|次|件|万元|元|位|册|台|户|场|支|条';
const MEASURES = `${NOUNS}|亿|万|余|多`;
const NUMBER_IN_CHINESE = new RegExp(
  // 百余名 is a number too: a hundred and some.
  `(?<![第初${NUMERAL}\\d])(?:[${NUMERAL}]{2,}(?=[余多来]?(?:${MEASURES}))|[百千万](?=[余多](?:${NOUNS}))|(?<=[近逾])[百千万](?=${NOUNS}))`,
  'g',
);

/** What goes on after a number that counts nothing: a hundred flowers, a thousand words. */
const SAYING = /^ (?:(?:and one )?(?:flowers|thanks|times over)|schools of thought|words)\b/;

const PER_CENT = new RegExp(`百分之(?!百)[${NUMERAL}]+`, 'g');

/** A number in words, and where it stands in its passage. */
export interface Written {
  /** Nothing for a share, which is no figure's value but always a number. */
  readonly value: number | undefined;
  readonly start: number;
  readonly end: number;
}

/** The numbers from ten up that a passage has in words. */
export const numbersIn = memoized(({ locale, text }: Passage): Written[] => {
  const written = (expression: RegExp, numberOf: (words: string) => number | undefined): Written[] =>
    Array.from(text.matchAll(expression), ({ 0: words, index: start }) => ({
      value: numberOf(words),
      start,
      end: start + words.length,
    }));
  const isShare = (end: number): boolean => /^ per ?cent\b/.test(text.slice(end));
  const all =
    locale === 'zh'
      ? [
          ...written(PER_CENT, () => undefined),
          // 两三百 is a number too, though no one knows which.
          ...written(NUMBER_IN_CHINESE, (words) =>
            /[十百千万亿]/.test(words) ? chineseNumber(words) : (chineseNumber(words) ?? 0),
          ),
        ]
      : // “Units of ten thousand” name a scale and count nothing.
        written(ENGLISH_NUMBER, englishNumber)
          .filter(
            ({ value, start, end }) =>
              !SAYING.test(text.slice(end)) &&
              // As 百分之百: with all one has.
              !(value === 100 && isShare(end)) &&
              !(/\b(?:of|per|by) $|\uFFFC $/.test(text.slice(0, start)) && /^10+$/.test(`${value}`)),
          )
          .map((one) => (isShare(one.end) ? { ...one, value: undefined } : one));
  return all.filter(({ value = 10 }) => value >= 10);
});
