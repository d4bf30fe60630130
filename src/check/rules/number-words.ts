import { valuesOf } from '../../figure/statistic.ts';
import { memoized } from '../../content/memoized.ts';
import { countsIn } from '../count.ts';
import type { Passage } from '../../content/loaded/passage.ts';
import { articlePassages } from '../../content/loaded/passages.ts';
import { defineRule } from '../rule.ts';
import { chineseNumber, NUMERAL } from '../../figure/chinese-number.ts';
import { ENGLISH_NUMBER, englishNumber } from '../../figure/english-number.ts';

// What is counted with; 年 and 日 are left out, since years and names are written with them.
const MEASURES = '家|名|人|个|项|类|张|期|处|所|座|次|件|万元|元|亿|万|余|多|位|册|台|户|场|支|条';
const NUMBER_IN_CHINESE = new RegExp(
  `(?<![第初${NUMERAL}\\d])([${NUMERAL}]{2,})(?=[余多来]?(?:${MEASURES}))`,
  'g',
);

const PER_CENT = new RegExp(`百分之(?!百)[${NUMERAL}]+`, 'g');

/** No figure is typed as words either: large numbers, and small ones that are the value of a figure. */
export const figuresAreNotInWords = defineRule({
  id: 'figures-are-not-in-words',
  scope: 'content',
  codes: ['number-in-words'],
  check: (content, { tell }) => {
    // Several figures may share a value.
    const idOf = new Map(
      [...content.statistics].flatMap(([id, { data }]) =>
        valuesOf(data).map(({ value }): [number, string] => [value, id]),
      ),
    );
    for (const passage of articlePassages(content))
      for (const { value, start, end } of numbersIn(passage)) {
        if (value !== undefined && value < 100 && !idOf.has(value)) continue;
        // What counts the content itself is no figure.
        if (countsIn(content, passage).some((count) => count.start === start)) continue;
        const place = passage.at(start, end);
        const id = value === undefined ? undefined : idOf.get(value);
        const stat = `<Stat id="${id ?? '…'}" />`;
        const text = place.text ?? '';
        if (passage.field) tell('number-in-words.field', place, { text });
        else tell('number-in-words.prose', place, { text, stat, suggestion: id && stat });
      }
  },
});

interface Written {
  /** Nothing for a share, which is no figure's value but always a number. */
  readonly value: number | undefined;
  readonly start: number;
  readonly end: number;
}

/** The numbers from ten up that a passage has in words. */
const numbersIn = memoized(({ locale, text }: Passage): Written[] => {
  const written = (expression: RegExp, numberOf: (words: string) => number | undefined): Written[] =>
    Array.from(text.matchAll(expression), ({ 0: words, index: start }) => ({
      value: numberOf(words),
      start,
      end: start + words.length,
    }));
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
        written(ENGLISH_NUMBER, englishNumber).filter(
          ({ value, start }) =>
            !(/\b(?:of|per|by) $|\uFFFC $/.test(text.slice(0, start)) && /^10+$/.test(`${value}`)),
        );
  return all.filter(({ value = 10 }) => value >= 10);
});
