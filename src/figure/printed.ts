import { isPrintedInChinese } from './chinese-evidence.ts';
import { isPrintedInEnglish } from './english-evidence.ts';
import type { Locale } from './locale.ts';
import type { Value } from './observation.ts';
import type { Statistic } from './statistic.ts';
import { formatQuantity } from './text.ts';
import { unitWord } from './unit.ts';

/** Whether a value is what its printed form says, in the language of its source. */
export function isPrinted(observation: Value, { unit }: Pick<Statistic, 'unit'>, language: Locale): boolean {
  return language === 'en' ? isPrintedInEnglish(observation, unit) : isPrintedInChinese(observation, unit);
}

/** Of value, printed form and phrase two agree as a rule, and the third is where the slip is. */
export function oddOneOut(
  { unit }: Pick<Statistic, 'unit'>,
  observation: Value,
  index: number,
): (string | number)[] {
  const { printed, phrase } = observation.source;
  const own = ['observations', index] as const;
  if (!phrase.includes(printed) || phrase.includes(formatQuantity('zh', observation, unit)))
    return [...own, 'source', 'printed'];
  const numberOf = (text: string): string | undefined => /[\d.,]+/.exec(text)?.[0];
  const due = formatQuantity('zh', observation, unit);
  if (numberOf(due) !== numberOf(printed)) return [...own, 'value'];
  if (!printed.endsWith(unitWord('zh', unit, observation.value))) return ['unit', 'zh'];
  if (/[万亿]/.exec(due)?.[0] !== /[万亿]/.exec(printed)?.[0]) return [...own, 'value'];
  const marks = [due, printed].map((text) => /[余多]/.exec(text)?.[0]);
  if (marks[0] !== undefined && marks[1] !== undefined)
    return [...own, marks[0] === marks[1] ? 'place' : 'mark'];
  return [...own, 'qualifier'];
}
