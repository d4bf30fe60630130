import { literal } from '../../words/literal.ts';
import type { Place, Tell } from '../../content/reader/issue.ts';
import type { Locale } from '../../figure/locale.ts';
import type { Value } from '../../figure/observation.ts';
import { datedTime } from '../../figure/period.ts';

const AHEAD: Readonly<Record<Locale, RegExp>> = {
  zh: /(?:超过|逾|突破|高于|多于|不少于|至少|不低于|(?<![节签预契制])约|大约|(?<![附邻最临靠亲走贴])近|将近|接近|(?<![赶])超|最多|至多|不超过|多达)\s*$/,
  en: /\b(?:more than|over|at least|no fewer than|no less than|not less than|upwards of|exceeding|about|around|some|roughly|approximately|nearly|almost|close to|up to|at most|as many as)\s+$/i,
};
const BEHIND: Readonly<Record<Locale, RegExp>> = {
  zh: /^\s*(?:余|多(?=[个名位家张件项人元次期])|左右|以上|上下|以内|开外)/,
  en: /^ ?(?:or more|or so|odd|\+|plus)(?![\w-])/i,
};

/** The words that make a bound or an estimate of a number: right ahead of it, counted back from where it begins, or behind it, from where it ends. */
export function boundBeside(
  locale: Locale,
  ahead: string,
  behind: string,
): { readonly words: string; readonly start: number; readonly end: number } {
  const [before = ''] = AHEAD[locale].exec(ahead) ?? [];
  const [after = ''] = BEHIND[locale].exec(behind) ?? [];
  const [start, words] = [-before.length, (before || after).trim()];
  return { words, start, end: before ? start + words.length : after.length };
}

/** Tells what a phrase that has the printed number in it says otherwise: that it is the end of a longer one, that a word stands beside it, that the year is another. */
export function quotationFaults(
  value: Value,
  language: Locale,
  at: (field: readonly string[]) => Place,
  tell: Tell<'phrase-differs' | 'printed-differs' | 'year-of-another-period'>,
): void {
  const { printed, phrase } = value.source;
  // A number that is the end of a longer one is not there.
  const whole = new RegExp(`${/^\d/.test(printed) ? '(?<!\\d[.,]?)' : ''}${literal(printed)}`).exec(phrase);
  if (!whole) {
    const [more = printed] = new RegExp(`[\\d.,]+${literal(printed)}`).exec(phrase) ?? [];
    tell('phrase-differs.longer', at(['source', 'printed']), { more, printed });
    return;
  }
  const [ahead, behind] = [phrase.slice(0, whole.index), phrase.slice(whole.index + printed.length)];
  const { words: mark } = boundBeside(language, ahead, behind);
  if (value.qualifier === 'exact' && mark !== '')
    tell('printed-differs.qualified', at(['qualifier']), { mark });
  const time = datedTime(value.period);
  // The number itself may look like a year.
  const years: readonly string[] = `${ahead}…${behind}`.match(/(?<!\d)(?:19|20)\d\d(?=年|\b)/g) ?? [];
  const [year] = years;
  if (!time || year === undefined) return;
  const [from, to] = [time.from.slice(0, 4), time.to.slice(0, 4)];
  if (!years.some((one) => from <= one && one <= to))
    tell('year-of-another-period.quoted', at(['period']), { year, to });
}
