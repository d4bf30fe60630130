import type { Locale } from '../../figure/locale.ts';

type Words = Readonly<Record<Locale, RegExp>>;

/** Years, seasons, months and days that are others when a page is read a year later; not what only holds such letters, as 说明年份 does. */
export const ANOTHER_DAY: Words = {
  zh: /(?<![过除])去年|(?<![以目当之])前年(?!度)|今(?:年(?!轮)|[春夏秋冬](?![季装眠]))|(?<![文说表声])明年|(?<![基成根文版日样])本(?:年度(?!报)|季度)|(?<!以)上个?(?:月|季度)|(?<![成基])本月|这个(?:月|季度)|上个?(?:周(?![岁年期])|星期)|本周(?![期边围年])|这(?:个星期|一?周)(?!年)|昨[天日]/g,
  en: /\b(?:last|next|(?<!\bin )this) (?:year|month|week|quarter(?! of)|spring|summer|autumn|winter)\b|\b(?:a|one) year ago\b|\byesterday\b/gi,
};

/** What says “now” and gives no date. */
export const NOW: Words = {
  zh: /(?<![项节科题条剧曲书])目前(?![提期列])|眼下|(?<![应适相担])当(?:前(?!位置|形势|任务|重点)|下(?![属级岗]))|(?<![从自古])[至迄]今(?!年)|(?<![\d节生假当首元日一二三四五六七八九十])日前|(?<![靠临接走])近(?:[日期来]|年来|几[年个日天])|最近(?=，|几|这|以?来|一段)|(?<=[到至止])现在|现阶段|如今(?!年)|今[天日](?!然)|这(?:几[年天日]|段时间)|不久前|前不久|(?:到|截至)发稿/g,
  en: /\bto date\b|\b(?:so|thus) far\b(?! in\b)|\bcurrently\b|\bpresently\b|\bnowadays\b|\bat present\b|\b(?:recent|late)ly\b|\bin recent (?:day|week|month|year)s\b|\b(?:as of|up to|until|till|by|just|right) now\b|\b(?:as of|at the time of) (?:this )?writing\b|\bto this day\b|\bthese days\b|\bat the moment\b|\btoday\b(?!['’]s)/gi,
};

/** A part of a year, which somebody has to say the year of. */
export const HALF: Words = {
  zh: /[上下]半年|年初以来|(?<![一二两三四五六七八九十百几多数\d])年内/g,
  en: /\b(?:first|second) half of (?:the|this) year\b|\bthe (?:start|beginning) of the year\b/gi,
};
