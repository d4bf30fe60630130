import type { Locale } from './locale.ts';
import { datedTime, type Period } from './period.ts';

/** A year as it is typed in a sentence. */
export const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/** Two years written as the ends of one stretch of time. */
const STRETCH =
  /(?<!\d)((?:19|20)\d\d)年?[初底末度]?(?:\s*[—–\-～~至到]+\s*| (?:to|until|through) |(?<=\bbetween \d{4}) and )((?:19|20)\d\d)(?!\d)/gi;

/** A year from which on something is said to hold. */
const SINCE = /\bsince ((?:19|20)\d\d)(?!\d)|(?<!\d)((?:19|20)\d\d)年(?:以来|来|起)/gi;

/** A year that does not begin in January, by the two that it lies in: 2024/25. */
const TWO_YEARS = /(?<!\d)((?:19|20)\d\d)[/–—-](\d\d)(?!\d)/g;

/** The months in English, in their order. */
export const MONTHS =
  'January February March April May June July August September October November December'.split(' ');
const MONTH = new RegExp(
  `(?<!\\d)(?<zh>1[0-2]|[1-9])月(?!\\d)|\\b(?:(?:[Ii]n|of|[Bb]y|[Ss]ince|[Uu]ntil|[Ff]rom|to|and|[Ee]arly|[Ll]ate) (?<en>${MONTHS.join('|')})\\b|(?<dated>${MONTHS.join('|')}) (?=(?:19|20)\\d\\d\\b))`,
  'g',
);

const ORDINALS = ['first', 'second', 'third', 'fourth'];
const QUARTER = new RegExp(
  `(?:第?(?<zh>[一二三四])|(?<digit>[1-4]))季度|\\b(?<en>${ORDINALS.join('|')}) quarter\\b|\\bQ(?<q>[1-4])\\b`,
  'g',
);

const SOME_MONTHS = `(?:${MONTHS.join('|')})`;
/** A part of a year: a quarter, a half, or some months. */
const PART: Readonly<Record<Locale, RegExp>> = {
  zh: /第?[一二三四1-4]季度|[上下前后]半年|(?<!\d)(?!1月?\D{1,2}12月)\d{1,2}月?[—–\-～~至到]+\d{1,2}月(?!\d)/,
  en: new RegExp(
    `\\b(?:first|second|third|fourth|last)(?: (?:two|three))? (?:quarter|half)s?(?= of (?:it|the year|that year|(?:19|20)\\d\\d))|\\bQ[1-4]\\b|\\b(?!January to December)${SOME_MONTHS} (?:to|until|through) ${SOME_MONTHS}\\b`,
  ),
};
/** What says that the year is meant as a whole beside it. */
const WHOLE =
  /全年|整年|年度|每|\b(?:annual|annually|yearly|throughout|each|every|(?:whole|full) year|year as a whole)\b/i;

/**
 * The part of a year that a text says something of, and not of the whole.
 * @example partOfYear('zh', '2022年上半年，有')?.[0] // => '上半年'
 */
export function partOfYear(locale: Locale, text: string): RegExpExecArray | undefined {
  return (WHOLE.test(text) ? undefined : PART[locale].exec(text)) ?? undefined;
}

type Stretch = readonly [from: number, to: number];

/** The times that are typed in a text. */
export interface TypedTimes {
  /** The years, each alone, and the stretches written as such. */
  readonly years: readonly Stretch[];
  readonly months: readonly number[];
  readonly quarters: readonly number[];
}

/** The times that are typed in a text. */
export function timesTypedIn(text: string): TypedTimes {
  const years = [
    ...[...text.replace(TWO_YEARS, '').matchAll(YEAR)].map(([year]): Stretch => [Number(year), Number(year)]),
    ...[...text.matchAll(STRETCH)].map(([, from, to]): Stretch => [Number(from), Number(to)]),
    ...[...text.matchAll(SINCE)].map(([, en, zh]): Stretch => [Number(en ?? zh), Infinity]),
    ...[...text.matchAll(TWO_YEARS)].map(([, from]): Stretch => [Number(from), Number(from) + 1]),
  ];
  const months = Array.from(text.matchAll(MONTH), ({ groups: { zh, en, dated } = {} }) =>
    zh ? Number(zh) : MONTHS.indexOf(en ?? dated ?? '') + 1,
  );
  const quarters = Array.from(text.matchAll(QUARTER), ({ groups: { zh, digit, en, q } = {} }) =>
    zh ? '一二三四'.indexOf(zh) + 1 : en ? ORDINALS.indexOf(en) + 1 : Number(digit ?? q),
  );
  return { years, months, quarters };
}

/** Whether a period has no year of its own, or one that lies in what is typed, or whose years hold one that is. */
export function isOfYears(period: Period, { years }: TypedTimes): boolean {
  const time = datedTime(period);
  if (!time) return true;
  const [from, to] = [Number(time.from.slice(0, 4)), Number(time.to.slice(0, 4))];
  return years.some(
    ([first, last]) => (first <= from && to <= last) || (first === last && from <= first && last <= to),
  );
}

/** Whether a period has no month or quarter of its own, or is of one that is typed, where any is. */
export function isOfMonths(period: Period, { months, quarters }: TypedTimes): boolean {
  if (period.kind === 'quarter') return quarters.length === 0 || quarters.includes(period.quarter);
  const month = period.kind === 'month' ? period.month : monthOf(period);
  if (month === undefined) return true;
  if (months.length > 0) return months.includes(month);
  return quarters.length === 0 || quarters.includes(Math.ceil(month / 3));
}

/** The month of a day or of the end of a month. */
function monthOf(period: Period): number | undefined {
  const [, month] = period.kind === 'as-at' ? period.date.split('-') : [];
  return month === undefined ? undefined : Number(month);
}
