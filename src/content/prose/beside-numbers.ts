import type { Locale } from '../../figure/locale.ts';

/** Words that begin as a measure word does: 266家家庭 is no slip. */
export const NO_MEASURE =
  /^(?:家[庭长政属具电园门风访乡]|人[员才民均群大社口力事身们]|名[师单家称牌优匠额]|个[人体性别]|项目|元[旦宵]|类[别型]|期[间刊末]|年[轻度龄终货会级]|次[数日]|条[例件]|处[级室]|所[有属在]|座谈|位[于居]|件[数]|张[贴挂]|件)/;
/** A measure word, or a size, behind a number. */
export const MEASURE = /^(?:[万亿]?(?:个|名|位|家|张|件|项|所|座|人|元|类|期|册)|[万亿]|%|％)/;
/** A size behind a number in English. */
export const SIZE = /^ ?(?:%|per ?cent\b|(?:thousand|million|billion|hundred)\b)/i;

/** What makes a bound or an estimate of the number that it stands ahead of. */
const AHEAD: Readonly<Record<Locale, RegExp>> = {
  zh: /(?:超过|逾|突破|高于|多于|不少于|至少|不低于|(?<![节签预契制])约|大约|(?<![附邻最临靠亲走贴])近|将近|接近|(?<![赶])超|最多|至多|不超过|多达)\s*$/,
  en: /\b(?:more than|over|at least|no fewer than|no less than|not less than|upwards of|exceeding|about|around|some|roughly|approximately|nearly|almost|close to|up to|at most|as many as)\s+$/i,
};
/** What makes one of the number that it stands behind. */
const BEHIND: Readonly<Record<Locale, RegExp>> = {
  zh: /^\s*(?:余|多(?=[个名位家张件项人元次期])|左右|以上|上下|以内|开外)/,
  en: /^ ?(?:or more|or so|odd|\+|plus)(?![\w-])/i,
};

/** A small number in English right ahead of another. */
export const NUMBER_AHEAD =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|hundred|thousand|a dozen) $/i;

/** The words that make a bound or an estimate of a number: right ahead of it, counted back from where it begins, or behind it, from where it ends. */
export function boundBeside(locale: Locale, ahead: string, behind: string) {
  const [before = ''] = AHEAD[locale].exec(ahead) ?? [];
  const [after = ''] = BEHIND[locale].exec(behind) ?? [];
  const [start, words] = [-before.length, (before || after).trim()];
  return { words, start, end: before ? start + words.length : after.length };
}
