import { latestObservation } from '../../figure/statistic.ts';
import type { LoadedContent } from '../../content/reader/content.ts';
import { error, type Issue, type Place } from '../../content/reader/issue.ts';
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

interface Values {
  /** The id of the figure that has a value; several may share one. */
  readonly idOf: ReadonlyMap<number, string>;
}

/** No figure is typed as words either: large numbers, and small ones that are the value of a figure. */
export function figuresAreNotInWords(content: LoadedContent): Issue[] {
  const idOf = new Map(
    [...content.statistics].map(([id, { data }]): [number, string] => [latestObservation(data).value, id]),
  );
  return articlePassages(content).flatMap((passage) =>
    passage.locale === 'zh' ? inChinese(passage, { idOf }) : inEnglish(passage, { idOf }),
  );
}

function inChinese({ text, at, field }: Passage, { idOf }: Values): Issue[] {
  const shares = [...text.matchAll(PER_CENT)].map(({ 0: words, index }) =>
    told(at(index, index + words.length), undefined, field),
  );
  return [
    ...shares,
    ...[...text.matchAll(NUMBER_IN_CHINESE)].flatMap(({ 0: words, index }) => {
      const value = chineseNumber(words) ?? 0;
      return value >= 100 || (value >= 10 && idOf.has(value))
        ? [told(at(index, index + words.length), idOf.get(value), field)]
        : [];
    }),
  ];
}

function inEnglish({ text, at, field }: Passage, { idOf }: Values): Issue[] {
  return [...text.matchAll(ENGLISH_NUMBER)].flatMap(({ 0: words, index }) => {
    const value = englishNumber(words);
    // “Units of ten thousand” name a scale and count nothing.
    if (/\b(?:of|per|by) $/.test(text.slice(0, index)) && /^10+$/.test(String(value))) return [];
    return value >= 100 || (value >= 10 && idOf.has(value))
      ? [told(at(index, index + words.length), idOf.get(value), field)]
      : [];
  });
}

function told(place: Place, id: string | undefined, field: string | undefined): Issue {
  const typed = place.text ?? '';
  const stat = `<Stat id="${id ?? '…'}" />`;
  return error('number-in-words', place, {
    message: {
      zh: `数字“${typed}”是用文字写的，以后数据更新了，它不会跟着变。`,
      en: `The number “${typed}” is written out in words, so it would not change when the data do.`,
    },
    fix: {
      zh:
        field === undefined
          ? `如果是统计数字，改成 ${stat}；不是统计数字，就换一种不带数目的说法。`
          : '这一栏不写统计数字，请写到正文里。',
      en:
        field === undefined
          ? `If it is a figure, write ${stat} instead; if not, put the sentence without a number.`
          : 'This field has no figures in it: put it into the body of the text.',
    },
    suggestion: id === undefined || field !== undefined ? undefined : stat,
  });
}
