import type { LoadedContent } from '../../content/reader/content.ts';
import { formatQuantity } from '../../figure/text.ts';
import type { Localised } from '../../figure/locale.ts';
import { type Period, samePeriod } from '../../figure/period.ts';
import { LOWER_BOUND_MARKS, MARK_PLACES, type Quantity } from '../../figure/quantity.ts';
import type { Observation, Statistic } from '../../figure/statistic.ts';
import type { Unit } from '../../figure/unit.ts';
import { isValues, type Values } from './annotated-yaml.ts';
import { evidenceQuestions, VALUE_QUESTIONS } from './forms/value-questions.ts';
import { LATER, type Question, question } from './question.ts';
import { oneOf } from './reading.ts';

/** What is asked, or taken as flags, for one more value of a figure. */
export function observationQuestions(content: LoadedContent): Question[] {
  return [
    ...VALUE_QUESTIONS,
    question('qualifier', '确数 exact，还是“余”“多” more-than', 'exact, or more-than', {
      ...LATER,
      read: oneOf(['exact', 'more-than']),
    }),
    question('mark', '原文用的字', 'The word used', { ...LATER, read: oneOf(LOWER_BOUND_MARKS) }),
    question('place', '字的位置', 'Where it stands', { ...LATER, read: oneOf(MARK_PLACES) }),
    ...evidenceQuestions(content),
  ];
}

/** The observation that answers describe; what was left open is empty, and the check refuses it until it is filled in. */
export function describedObservation(answers: Values, unit: Unit): Values {
  const { value = '', period = { kind: '' }, mark = '余', place = 'before-unit', source } = answers;
  const more = answers['qualifier'] === 'more-than' || 'mark' in answers || 'place' in answers;
  const bound = more ? { qualifier: 'more-than', mark, place } : { qualifier: 'exact' };
  const quantity = quantityOf(value, more, mark, place);
  const printed = quantity ? formatQuantity('zh', quantity, unit) : '';
  return {
    value,
    ...bound,
    period,
    source: { paragraph: '', printed, phrase: '', ...(isValues(source) ? source : {}) },
  };
}

/** Why a value for a period cannot go to the end of a figure's list, if it cannot. */
export function unfitPeriod({ observations }: Statistic, period: Period): Localised | undefined {
  if (observations.some((one) => samePeriod(one.period, period))) {
    return {
      zh: '这个时段已经有数了；要改就打开文件，直接改那一条的 value。',
      en: 'There is a value for this period already; to change it, open the file and change its value.',
    };
  }
  const later = observations.find((one) => isLater(one, period));
  if (later === undefined) return undefined;
  return {
    zh: '文件里已有更晚年份的数，而新的数只加在最后；请打开文件，把它写在更晚的那一条前面。',
    en: 'The file has a later year already, and a new value goes to the end; open the file and write it before the later one.',
  };
}

function isLater({ period: existing }: Observation, period: Period): boolean {
  return existing.kind === 'year' && period.kind === 'year' && existing.year > period.year;
}

function quantityOf(value: unknown, more: boolean, mark: unknown, place: unknown): Quantity | undefined {
  if (typeof value !== 'number') return undefined;
  if (!more) return { qualifier: 'exact', value };
  const known = LOWER_BOUND_MARKS.find((one) => one === mark);
  const where = MARK_PLACES.find((one) => one === place);
  return known && where && { qualifier: 'more-than', value, mark: known, place: where };
}
