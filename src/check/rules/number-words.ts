import { valuesOf } from '../../figure/statistic.ts';
import type { LoadedContent } from '../../content/reader/content.ts';
import { error, type Issue, type Place } from '../../content/reader/issue.ts';
import { memoized } from '../../content/memoized.ts';
import { countsIn } from '../count.ts';
import type { Passage } from '../passage.ts';
import { articlePassages } from '../passages.ts';
import { chineseNumber, NUMERAL } from '../../figure/chinese-number.ts';
import { ENGLISH_NUMBER, englishNumber } from './english-number.ts';

// What is counted with; 年 and 日 are left out, since years and names are written with them.
const MEASURES = '家|名|人|个|项|类|张|期|处|所|座|次|件|万元|元|亿|万|余|多|位|册|台|户|场|支|条';
const NUMBER_IN_CHINESE = new RegExp(
  `(?<![第初${NUMERAL}\\d])([${NUMERAL}]{2,})(?=[余多来]?(?:${MEASURES}))`,
  'g',
);

const PER_CENT = new RegExp(`百分之(?!百)[${NUMERAL}]+`, 'g');

/** No figure is typed as words either: large numbers, and small ones that are the value of a figure. */
export function figuresAreNotInWords(content: LoadedContent): Issue[] {
  // Several figures may share a value.
  const idOf = new Map(
    [...content.statistics].flatMap(([id, { data }]) =>
      valuesOf(data).map(({ value }): [number, string] => [value, id]),
    ),
  );
  return articlePassages(content).flatMap((passage) =>
    numbersIn(passage)
      .filter(({ value }) => value === undefined || value >= 100 || idOf.has(value))
      // What counts the content itself is no figure.
      .filter(({ start }) => !countsIn(content, passage).some((count) => count.start === start))
      .map(({ value, start, end }) =>
        told(passage.at(start, end), value === undefined ? undefined : idOf.get(value), passage.field),
      ),
  );
}

interface Written {
  /** Nothing for a share, which is no figure's value but always a number. */
  readonly value: number | undefined;
  readonly start: number;
  readonly end: number;
}

/** The numbers from ten up that a passage has in words. */
const numbersIn = memoized(({ locale, text }: Passage): Written[] =>
  (locale === 'zh' ? inChinese(text) : inEnglish(text)).filter(({ value = 10 }) => value >= 10),
);

function inChinese(text: string): Written[] {
  return [
    ...[...text.matchAll(PER_CENT)].map((share) => written(share, undefined)),
    ...[...text.matchAll(NUMBER_IN_CHINESE)].map((number) => written(number, chineseNumber(number[0]) ?? 0)),
  ];
}

function inEnglish(text: string): Written[] {
  return [...text.matchAll(ENGLISH_NUMBER)]
    .map((number) => written(number, englishNumber(number[0])))
    .filter(
      // “Units of ten thousand” name a scale and count nothing.
      ({ value, start }) => !(/\b(?:of|per|by) $/.test(text.slice(0, start)) && /^10+$/.test(String(value))),
    );
}

function written({ 0: words, index }: RegExpExecArray, value: number | undefined): Written {
  return { value, start: index, end: index + words.length };
}

function told(place: Place, id: string | undefined, field: string | undefined): Issue {
  const typed = place.text ?? '';
  const stat = `<Stat id="${id ?? '…'}" />`;
  return error('number-in-words', place, {
    zh: `数字“${typed}”是用文字写的，以后数据更新了，它不会跟着变。`,
    zhFix:
      field === undefined
        ? `如果是统计数字，改成 ${stat}；不是统计数字，就换一种不带数目的说法。`
        : '这一栏不写统计数字，请写到正文里。',
    en: `The number “${typed}” is written out in words, so it would not change when the data do.`,
    enFix:
      field === undefined
        ? `If it is a figure, write ${stat} instead; if not, put the sentence without a number.`
        : 'This field has no figures in it: put it into the body of the text.',
    suggestion: id === undefined || field !== undefined ? undefined : stat,
  });
}
