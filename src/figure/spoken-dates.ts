import { cardinal, digitByDigit } from './cardinal.ts';
import type { Locale } from './locale.ts';

/**
 * A text in which years, and in Chinese months and days, the only numbers typed in prose, are written as they are said.
 * @example spokenDates('zh', '2021年至2022年6月') // => '二零二一年至二零二二年六月'
 * @example spokenDates('en', 'In 2022') // => 'In twenty twenty-two'
 */
export function spokenDates(locale: Locale, text: string): string {
  if (locale === 'zh')
    return text
      .replace(/\d+(?=年)/g, (year) => (year.length === 4 ? digitByDigit('zh', year) : year))
      .replace(/[\d.]+(?=[月日])/g, (number) =>
        /^\d{1,2}$/.test(number) ? cardinal('zh', Number(number)) : number,
      );
  return text.replace(/\b(?:1\d|20)\d\d\b/g, (year) => englishYear(Number(year)));
}

function englishYear(year: number): string {
  const century = Math.floor(year / 100);
  const rest = year % 100;
  if (century % 10 === 0 && rest < 10) return cardinal('en', year);
  if (rest === 0) return `${cardinal('en', century)} hundred`;
  return `${cardinal('en', century)} ${rest < 10 ? 'oh ' : ''}${cardinal('en', rest)}`;
}
