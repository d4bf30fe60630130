import type { LoadedContent } from '../../content/reader/content.ts';
import { formatQuantity } from '../../figure/text.ts';
import type { Localised } from '../../figure/locale.ts';
import { type Period, samePeriod } from '../../figure/period.ts';
import {
  LOWER_BOUND_MARKS,
  MARK_PLACES,
  QUALIFIERS,
  type Quantity,
  WORDED,
  type WordedQualifier,
} from '../../figure/quantity.ts';
import type { Observation } from '../../figure/observation.ts';
import type { Statistic } from '../../figure/statistic.ts';
import type { Unit } from '../../figure/unit.ts';
import { isValues, type Values } from './annotated-yaml.ts';
import { evidenceQuestions, onlyDocument, VALUE_QUESTIONS } from './forms/value-questions.ts';
import { LATER, type Question, question } from './question.ts';
import { oneOf } from './reading.ts';

const MARKS = [
  ...LOWER_BOUND_MARKS,
  ...Object.values(WORDED).flatMap(({ zh }) => zh.map(({ word }) => word)),
];

/** What is asked, or taken as flags, for one more value of a figure. */
export function observationQuestions(content: LoadedContent): Question[] {
  return [
    ...VALUE_QUESTIONS,
    question(
      'qualifier',
      '确数 exact，“余”“多” more-than，或 over、at-least、about、nearly、up-to',
      'exact, more-than, over, at-least, about, nearly or up-to',
      { ...LATER, read: oneOf(QUALIFIERS.filter((known) => known !== 'range')) },
    ),
    question('mark', '原文用的字', 'The word used', { ...LATER, read: oneOf(MARKS) }),
    question('place', '字的位置', 'Where it stands', { ...LATER, read: oneOf(MARK_PLACES) }),
    ...evidenceQuestions(content),
  ];
}

/** The observation that answers describe; what was left open is empty, and the check refuses it until it is filled in. */
export function describedObservation(answers: Values, unit: Unit, content: LoadedContent): Values {
  const { value = '', period = { kind: '' }, source } = answers;
  const qualified = qualifiedBy(answers);
  const quantity = quantityOf(value, qualified);
  const printed = quantity ? formatQuantity('zh', quantity, unit) : '';
  return {
    value,
    ...qualified,
    period,
    source: {
      document: '',
      ...onlyDocument(content),
      paragraph: '',
      printed,
      phrase: '',
      ...(isValues(source) ? source : {}),
    },
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

type Qualified =
  | { readonly qualifier: 'exact' }
  | { readonly qualifier: WordedQualifier; readonly mark?: string }
  | { readonly qualifier: 'more-than'; readonly mark: unknown; readonly place: unknown };

/** The qualifier that answers give, or that the word or its place gives away. */
function qualifiedBy({ qualifier, mark, place }: Values): Qualified {
  const worded = wordedAs(qualifier, mark);
  if (worded) return { qualifier: worded, ...(typeof mark === 'string' && { mark }) };
  if (qualifier === 'more-than' || mark !== undefined || place !== undefined)
    return { qualifier: 'more-than', mark: mark ?? '余', place: place ?? 'before-unit' };
  return { qualifier: 'exact' };
}

function wordedAs(qualifier: unknown, mark: unknown): WordedQualifier | undefined {
  const known = Object.keys(WORDED).filter((name): name is WordedQualifier => name in WORDED);
  return known.find((name) => name === qualifier || WORDED[name].zh.some(({ word }) => word === mark));
}

function quantityOf(value: unknown, qualified: Qualified): Quantity | undefined {
  if (typeof value !== 'number') return undefined;
  if (qualified.qualifier !== 'more-than') return { ...qualified, value };
  const mark = LOWER_BOUND_MARKS.find((one) => one === qualified.mark);
  const place = MARK_PLACES.find((one) => one === qualified.place);
  return mark && place && { qualifier: 'more-than', value, mark, place };
}
