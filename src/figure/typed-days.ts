import type { Locale, Localised } from './locale.ts';
import { lastDay } from './period.ts';
import { MONTHS } from './typed-times.ts';

/** A day as it is typed in a text that no calendar has, or one that is of another day of the week: which it is. */
export interface WrongDay {
  readonly start: number;
  readonly end: number;
  /** The day as it is typed, without that of the week. */
  readonly day: string;
  readonly weekday?: Localised;
}

const WEEK = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const WEEK_ZH = '日一二三四五六';

const MONTH_EN = `(?<month>${MONTHS.join('|')})`;
const DAY_EN = '(?<day>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)';
const AHEAD_EN = `(?:\\b(?<week>${WEEK.join('|')}),? (?:the )?)?`;
const BEHIND_EN = `(?: \\((?<behind>${WEEK.join('|')})\\))?`;

const DAYS: Readonly<Record<Locale, readonly RegExp[]>> = {
  zh: [
    /(?<!\d)(?<date>\d{4}年(?<month>1[3-9]|[2-9]\d|00?)月)(?!\d)/dg,
    /(?<!\d)(?<date>(?:(?<year>\d{4})年)?(?<month>\d{1,2})月(?<day>\d{1,2})[日号])(?:\s?[（(]?(?<week>(?:星期|周|礼拜)[一二三四五六日天])(?![至到、～—-]))?/dg,
  ],
  en: [
    new RegExp(
      `${AHEAD_EN}(?<![\\d.])(?<date>${DAY_EN} (?:of )?${MONTH_EN}\\b(?:,? (?<year>\\d{4}))?)${BEHIND_EN}`,
      'dg',
    ),
    new RegExp(`${AHEAD_EN}(?<date>\\b${MONTH_EN} ${DAY_EN}(?:, (?<year>\\d{4}))?)${BEHIND_EN}`, 'dg'),
  ],
};

/**
 * The days in a text that cannot be.
 * @example wrongDaysIn('zh', '2023年2月29日') // => [{ start: 0, end: 10, day: '2023年2月29日' }]
 */
export function wrongDaysIn(locale: Locale, text: string): readonly WrongDay[] {
  return DAYS[locale].flatMap((expression) =>
    [...text.matchAll(expression)].flatMap(({ groups = {}, indices }): WrongDay[] => {
      const { date: day = '', year, week, behind } = groups;
      const month = Number(groups.month) || MONTHS.indexOf(groups.month ?? '') + 1;
      const [own, said] = [Number(groups.day), week ?? behind];
      const placeOf = (name: string) => indices?.groups?.[name] ?? [0, 0];
      // Of a year that is not said, February may have its longest.
      const isThere = month >= 1 && month <= 12 && own >= 1 && own <= daysIn(Number(year ?? 2000), month);
      const [start, end] = placeOf(isThere ? (week ? 'week' : 'behind') : 'date');
      if (!isThere) return [{ start, end, day }];
      if (year === undefined || said === undefined) return [];
      const index = new Date(Date.UTC(Number(year), month - 1, own)).getUTCDay();
      const weekday = { zh: `星期${WEEK_ZH[index]}`, en: WEEK[index] ?? '' };
      const isIt = said === weekday.en || said.replace('天', '日').endsWith(WEEK_ZH[index] ?? '');
      return isIt ? [] : [{ start, end, day, weekday }];
    }),
  );
}

/** Years and days as the two ends of a stretch of time. */
const STRETCHES: Readonly<Record<Locale, RegExp>> = {
  zh: /(?<!\d)(?<year>(?:19|20)\d\d)年(?:(?<from>\d{1,2})月)?[初底末]?[至到—–~～-]+(?<lastYear>(?:19|20)\d\d)年(?:(?<to>\d{1,2})月)?|(?<!\d)(?<month>\d{1,2})月(?<day>\d{1,2})[日号]?[至到—–~～-]+(?:\k<month>月)?(?<last>\d{1,2})[日号]/g,
  en: new RegExp(
    `(?<=\\b(?:from|between) )(?<year>(?:19|20)\\d\\d) (?:to|until|through|and) (?<lastYear>(?:19|20)\\d\\d)\\b|(?<![\\d.,])(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: (?:to|until) |[–—-])(?<last>\\d{1,2})(?:st|nd|rd|th)? (?:${MONTHS.join('|')})\\b`,
    'gi',
  ),
};

/**
 * The stretches of years and their months, or of days of one month, that end before they begin.
 * @example backwardsIn('zh', '2023年至2021年') // => [{ start: 0, end: 11 }]
 */
export function backwardsIn(locale: Locale, text: string): readonly { start: number; end: number }[] {
  return [...text.matchAll(STRETCHES[locale])].flatMap(({ 0: written, index: start, groups = {} }) => {
    const { year, lastYear, day, last, from = '', to = '99' } = groups;
    const isBackwards = year
      ? +year * 100 + +from > +(lastYear ?? 0) * 100 + +to
      : Number(day) > Number(last);
    return isBackwards ? [{ start, end: start + written.length }] : [];
  });
}

function daysIn(year: number, month: number): number {
  return Number(lastDay(`${year}-${month}`).slice(-2));
}
