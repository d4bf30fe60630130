import { chineseNumber, NUMERAL } from '../../figure/chinese-number.ts';
import { ENGLISH_NUMBER, englishNumber } from '../../figure/english-number.ts';
import { ordinal } from '../../figure/ordinal.ts';
import { MONTHS, YEAR } from '../../figure/typed-times.ts';
import { memoized } from '../memoized.ts';
import type { Place } from '../reader/issue.ts';
import type { Locale } from '../../figure/locale.ts';
import { withYearsInDigits } from './figure-clauses.ts';
import type { Passage } from './passage.ts';

/** A number that both languages say alike: a year, a month, a place in an order, how many there are, or how many titles stand in a row; and where it stands. */
export interface SaidNumber {
  readonly kind: 'year' | 'month' | 'order' | 'count' | 'titles';
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

const ORDINALS = Array.from({ length: 40 }, (_, index) => ordinal(index + 1));
const MONTH_ZH = `(?<![个\\d${NUMERAL}])(1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月(?![子饼饷嫂票\\d])`;
const ORDER_ZH = `第([${NUMERAL}]+|\\d+)(?=[届次批期条章名位轮季])`;
const ORDER_EN = new RegExp(`\\b(?:(\\d+)(?:st|nd|rd|th)|(${ORDINALS.join('|')}))\\b`, 'gi');
const MONTH_EN = new RegExp(`\\b(?:${MONTHS.join('|')})\\b`, 'g');
/** Three titles or more, one right after the other, and what may be as many in English. */
const TITLES = { zh: /(?:《[^》]*》[、和与]?){3,}/g, en: /“[^”]*”(?:(?:,| and|, and) “[^”]*”)+/g } as const;
/** A number of whatever is counted. */
const COUNT_ZH = `(?<![第每各几数${NUMERAL}\\d.])([${NUMERAL}]+)(?=[大小]?[个名位家张件项人期届批处所座条类种支场区县市州省年天周层级倍门部])`;

/** The numbers that a passage says in the same way in either language. */
export const saidNumbers = memoized((passage: Passage): readonly SaidNumber[] => {
  const { locale } = passage;
  const text = withYearsInDigits(passage.text);
  const all = (
    kind: SaidNumber['kind'],
    expression: RegExp,
    numberIn: (found: readonly string[]) => number,
  ) =>
    Array.from(text.matchAll(expression), (found) => {
      const [start, end] = [found.index, found.index + found[0].length];
      return { kind, value: numberIn(found), start, end };
    });
  const inChinese = ([, words = '']: readonly string[]) => Number(words) || (chineseNumber(words) ?? 0);
  const inEnglish = ([words = '']: readonly string[]) => englishNumber(words) ?? 0;
  const numbers =
    locale === 'zh'
      ? [
          ...all('month', new RegExp(MONTH_ZH, 'g'), inChinese),
          ...all('order', new RegExp(ORDER_ZH, 'g'), inChinese),
          ...all('count', new RegExp(COUNT_ZH, 'g'), inChinese),
        ]
      : [
          ...all('month', MONTH_EN, ([month = '']) => MONTHS.indexOf(month) + 1),
          ...all(
            'order',
            ORDER_EN,
            ([, digits, word = '']) => Number(digits) || ORDINALS.indexOf(word.toLowerCase()) + 1,
          ),
          ...all('count', ENGLISH_NUMBER, inEnglish),
        ];
  // One is said in too many ways, and a hundred for many.
  const titles = all('titles', TITLES[locale], ([row = '']) => row.match(/[《“]/g)?.length ?? 0);
  const isSaid = ({ kind, value }: SaidNumber) => kind !== 'count' || (value >= 2 && value <= 99);
  return [...all('year', YEAR, ([year]) => Number(year)), ...titles, ...numbers.filter(isSaid)];
});

/** The one number of a kind that a passage says and its other language does not, where that says just one instead: what each says, and where the English does. */
export function numbersApart(
  zh: Passage | undefined,
  en: Passage,
): readonly { readonly place: Place; readonly said: Readonly<Record<Locale, string>> }[] {
  const original = zh ? saidNumbers(zh) : [];
  if (!zh || original.length === 0) return [];
  const own = saidNumbers(en);
  return (['year', 'month', 'order', 'count', 'titles'] as const).flatMap((kind) => {
    const [left, right] = [original, own].map((list) => list.filter((one) => one.kind === kind));
    const lacking = (list: readonly SaidNumber[] = [], other: readonly SaidNumber[] = []) =>
      list.filter(({ value }) => other.every((one) => one.value !== value));
    const [[first, ...more], [second, ...others]] = [lacking(left, right), lacking(right, left)];
    if (!first || !second || more.length + others.length > 0) return [];
    const said = { zh: zh.text.slice(first.start, first.end), en: en.text.slice(second.start, second.end) };
    return [{ place: en.at(second.start, second.end), said }];
  });
}

/** The fields of a data file, each in both languages. */
export function inBothLanguages(passages: readonly Passage[]): (readonly [zh: Passage, en: Passage])[] {
  const fields = new Map(passages.map((one) => [one.kind === 'field' ? one.field : undefined, one]));
  return [...fields].flatMap(([field, en]) => {
    const zh = field?.endsWith('.en') ? fields.get(field.replace(/en$/, 'zh')) : undefined;
    return zh ? [[zh, en] as const] : [];
  });
}
