import { formatNumber, formatQuantity } from '../../figure/text.ts';
import type { PrintedFigure } from '../../content/loaded/printed-figures.ts';
import { literal } from '../../words/literal.ts';
import { datedTime, defineRule, type Locale, type Place, type Tell, type Value } from '../vocabulary.ts';

/** Words that begin as a measure word does: 266家家庭 is no slip. */
const NO_MEASURE =
  /^(?:家[庭长政属具电园门风访乡]|人[员才民均群大社口力事身们]|名[师单家称牌优匠额]|个[人体性别]|项目|元[旦宵]|类[别型]|期[间刊末]|年[轻度龄终货会级]|次[数日]|条[例件]|处[级室]|所[有属在]|座谈|位[于居]|件[数]|张[贴挂]|件)/;
const MEASURE = /^(?:[万亿]?(?:个|名|位|家|张|件|项|所|座|人|元|类|期|册)|[万亿]|%|％)/;
const SIZE = /^ ?(?:%|per ?cent\b|(?:thousand|million|billion|hundred)\b)/i;

/** Beside a figure nothing is said again that the site prints with it: neither its unit nor that it is a bound; and no number is left without what it counts. */
export const nothingIsSaidTwiceOfFigures = defineRule({
  scope: 'figure',
  after: ['sound statistics'],
  codes: ['unit-twice', 'qualifier-twice', 'qualifier-added', 'number-left-bare'],
  check: (figure, { tell }) => {
    const { locale, value, unit, isBare, ahead, behind, width, at } = figure;
    const whole = (isBare ? formatNumber : formatQuantity)(locale, value, unit);
    const again = unitAgain(figure);
    if (again !== undefined) {
      const told = { whole, again: again.trim(), shown: whole + again };
      tell('unit-twice.behind', at(width, width + again.length), { ...told, suggestion: '' });
    }
    const code = unit.kind === 'money' ? `RMB|${unit.currency}` : '(?!)';
    const [sign] = new RegExp(`(?:[￥¥]|\\b(?:${code}))\\s?$`).exec(ahead) ?? [];
    if (sign) tell('unit-twice.ahead', at(-sign.length, 0), { whole, again: sign.trim(), suggestion: '' });
    const { words, start, end } = boundBeside(locale, ahead, behind);
    if (words !== '') {
      const place = start < 0 ? at(start, end) : at(width + start, width + end);
      if (value.qualifier === 'exact') tell('qualifier-added', place, { whole, said: words });
      else tell('qualifier-twice', place, { whole, said: words, suggestion: '' });
    }
    const isLast = /^\s*(?:$|[，。；：、！？）”,.;:!?)])/.test(behind);
    if (isBare && 'zh' in unit && unit.kind !== 'rank' && isLast)
      tell('number-left-bare', at(0, width), { whole });
  },
});

function unitAgain({ locale, unit, isBare, behind }: PrintedFigure): string | undefined {
  if (locale === 'zh') {
    if (NO_MEASURE.test(behind)) return undefined;
    if (isBare) return /^(?:万|亿|%|％)/.exec(behind)?.[0];
    if ('zh' in unit && behind.startsWith(unit.zh)) return unit.zh;
    return MEASURE.exec(behind)?.[0];
  }
  const [size] = SIZE.exec(behind) ?? [];
  if (size !== undefined || isBare || !('en' in unit)) return size;
  const words = [unit.en.other, unit.en.one].flatMap((word) => [word, word.split(' ').at(-1) ?? word]);
  return new RegExp(`^ (?:${words.map(literal).join('|')})(?![\\w’'-])`, 'i').exec(behind)?.[0];
}

const AHEAD: Readonly<Record<Locale, RegExp>> = {
  zh: /(?:超过|逾|突破|高于|多于|不少于|至少|不低于|(?<![节签预契制])约|大约|(?<![附邻最临靠亲走贴])近|将近|接近|(?<![赶])超|最多|至多|不超过|多达)\s*$/,
  en: /\b(?:more than|over|at least|no fewer than|no less than|not less than|upwards of|exceeding|about|around|some|roughly|approximately|nearly|almost|close to|up to|at most|as many as)\s+$/i,
};
const BEHIND: Readonly<Record<Locale, RegExp>> = {
  zh: /^\s*(?:余|多(?=[个名位家张件项人元次期])|左右|以上|上下|以内|开外)/,
  en: /^ ?(?:or more|or so|odd|\+|plus)(?![\w-])/i,
};

/** The words that make a bound or an estimate of a number: right ahead of it, counted back from where it begins, or behind it, from where it ends. */
function boundBeside(locale: Locale, ahead: string, behind: string) {
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
) {
  const { printed, phrase } = value.source;
  // A number that is the end of a longer one is not there.
  const whole = new RegExp(`${/^\d/.test(printed) ? '(?<!\\d[.,]?)' : ''}${literal(printed)}`).exec(phrase);
  if (!whole) {
    const [more = printed] = new RegExp(`[\\d.,]+${literal(printed)}`).exec(phrase) ?? [];
    return tell('phrase-differs.longer', at(['source', 'printed']), { more, printed });
  }
  const [ahead, behind] = [phrase.slice(0, whole.index), phrase.slice(whole.index + printed.length)];
  const { words: mark } = boundBeside(language, ahead, behind);
  if (value.qualifier === 'exact' && mark !== '')
    tell('printed-differs.qualified', at(['qualifier']), { mark });
  // The number itself may look like a year.
  const years: readonly string[] = `${ahead}…${behind}`.match(/(?<!\d)(?:19|20)\d\d(?=年|\b)/g) ?? [];
  const [[year], time] = [years, datedTime(value.period)];
  const [from = '', to = ''] = time ? [time.from.slice(0, 4), time.to.slice(0, 4)] : [];
  if (time && year !== undefined && !years.some((one) => from <= one && one <= to))
    tell('year-of-another-period.quoted', at(['period']), { year, to });
}
