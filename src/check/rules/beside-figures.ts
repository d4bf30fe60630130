import { formatNumber, formatQuantity } from '../../figure/text.ts';
import type { PrintedFigure } from '../../content/loaded/printed-figures.ts';
import { labelBeside } from '../../content/loaded/label-beside.ts';
import { boundBeside, MEASURE, NO_MEASURE, NUMBER_AHEAD, SIZE } from '../../content/prose/beside-numbers.ts';
import { literal } from '../../words/literal.ts';
import { datedTime, defineRule, type Locale, type Place, type Tell, type Value } from '../vocabulary.ts';

/** Beside a figure nothing is said again that the site prints with it: neither its unit nor that it is a bound; and no number is left without what it counts. */
export const nothingIsSaidTwiceOfFigures = defineRule({
  scope: 'figure',
  after: ['sound statistics'],
  codes: ['unit-twice', 'qualifier-twice', 'qualifier-added', 'number-left-bare', 'figure-doubtful'],
  check: (figure, { tell, content }) => {
    const { locale, value, unit, isBare, ahead, behind, width, at } = figure;
    const whole = (isBare ? formatNumber : formatQuantity)(locale, value, unit);
    const again = unitAgain(figure);
    if (again !== undefined) {
      const told = { whole, again: again.trim(), shown: whole + again };
      tell('unit-twice.behind', at(width, width + again.length), { ...told, suggestion: '' });
    }
    const [number] = (locale === 'en' && NUMBER_AHEAD.exec(ahead)) || [];
    if (number)
      tell('unit-twice.number', at(-number.length, -1), { whole, again: number.trim(), suggestion: '' });
    const meant = labelBeside(figure, content);
    if (meant) tell('figure-doubtful', at(0, width), meant);
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
