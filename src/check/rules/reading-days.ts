import type { Locale } from '../../figure/locale.ts';
import { YEAR } from '../../figure/typed-times.ts';
import { defineRule } from '../rule.ts';

type Words = Readonly<Record<Locale, RegExp>>;

/** Years, months and days that are others when a page is read a year later; not what only holds such letters, as 说明年份 does. */
const ANOTHER_DAY: Words = {
  zh: /(?<![过除])去年|(?<![以目当之])前年(?!度)|今年|(?<![文说表声])明年|(?<!以)上个?月|(?<![成基])本月|这个月|上个?(?:周(?![岁年期])|星期)|本周(?![期边围年])|这(?:个星期|一?周)(?!年)|昨[天日]/g,
  en: /\b(?:last|next|(?<!\bin )this) (?:year|month|week)\b|\b(?:a|one) year ago\b|\byesterday\b/gi,
};

/** What says “now” and gives no date. */
const NOW: Words = {
  zh: /(?<![项节科题条剧曲书])目前|眼下|当前|(?<![从自])[至迄]今(?!年)|(?<![\d节生假当首元日一二三四五六七八九十])日前|(?<![靠临接])近[日期]|到现在为止/g,
  en: /\bto date\b|\bso far\b(?! in\b)|\bcurrently\b|\bat present\b|\brecently\b|\bas of (?:now|today)\b|\bthese days\b|\bat the moment\b|\buntil now\b|\btoday\b(?!['’]s)/gi,
};

/** Half a year, which somebody has to say the year of. */
const HALF: Words = {
  zh: /[上下]半年/g,
  en: /\b(?:first|second) half of (?:the|this) year\b/gi,
};

/** What stands in the words of somebody else, or is a title. */
const QUOTED = /“[^”]*”|《[^》]*》/g;

/** A sentence with a figure says when that was, whenever it is read. */
export const timesDoNotHangOnTheDayOfReading = defineRule({
  scope: 'sentence',
  after: ['sound statistics'],
  codes: ['year-of-reading', 'day-of-reading'],
  check: ({ locale, text: written, context, figures: [first], at }, { tell }) => {
    if (!first) return;
    const text = written.replace(QUOTED, (quoted) => ' '.repeat(quoted.length));
    const { label } = first.figure.data;
    const found = (words: Words) =>
      Array.from(text.matchAll(words[locale]), ({ 0: word, index }) => {
        return { word, place: at(index, index + word.length) };
      });
    for (const { word, place } of found(ANOTHER_DAY)) tell('year-of-reading', place, { word, label });
    for (const { word, place } of found(NOW)) tell('day-of-reading.now', place, { word, label });
    if (`${context}${text}`.search(YEAR) >= 0) return;
    for (const { word, place } of found(HALF)) tell('day-of-reading.half', place, { word, label });
  },
});
