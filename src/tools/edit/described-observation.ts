import type { LoadedContent } from '../../content/reader/content.ts';
import { quantity as quantitySchema } from '../../content/schemas/observation.ts';
import { LOCALES } from '../../figure/locale.ts';
import {
  LOWER_BOUND_MARKS,
  MARK_PLACES,
  QUALIFIERS,
  type Quantity,
  WORDED,
  WORDED_QUALIFIERS,
} from '../../figure/quantity.ts';
import { formatQuantity } from '../../figure/text.ts';
import type { Unit } from '../../figure/unit.ts';
import { isValues, type Values } from './annotated-yaml.ts';
import { evidenceQuestions, onlyDocument, PERIOD_QUESTION } from './forms/value-questions.ts';
import { LATER, type Question, question } from './question.ts';
import { aNumber, anyText, aQuantity, oneOf, QUANTITY_FORMS } from './reading.ts';

const MARKS = [
  ...LOWER_BOUND_MARKS,
  ...WORDED_QUALIFIERS.flatMap((qualifier) => WORDED[qualifier].zh.map(({ word }) => word)),
];

/** What is asked, or taken as flags, for one more value of a figure of a unit. */
export function observationQuestions(content: LoadedContent, unit?: Unit): Question[] {
  return [
    question('typed', `数值（${QUANTITY_FORMS.zh}）`, `The number (${QUANTITY_FORMS.en})`, {
      flag: 'value',
      read: unit ? aQuantity(unit) : anyText,
    }),
    PERIOD_QUESTION,
    question(
      'qualifier',
      '确数 exact，“余”“多” more-than，或 over、at-least、about、nearly、up-to、range',
      'exact, more-than, over, at-least, about, nearly, up-to or range',
      { ...LATER, read: oneOf(QUALIFIERS) },
    ),
    question('mark', '原文用的字', 'The word used', { ...LATER, read: oneOf(MARKS) }),
    question('place', '字的位置', 'Where it stands', { ...LATER, read: oneOf(MARK_PLACES) }),
    question('to', '较大的一端', 'The upper end', { ...LATER, read: aNumber }),
    ...evidenceQuestions(content),
  ];
}

/** The observation that answers describe; what was left open is empty, and the check refuses it until it is filled in. */
export function describedObservation(answers: Values, unit: Unit, content: LoadedContent) {
  const { period = { kind: '' } } = answers;
  const quantity = quantityOf(answers);
  const told = isValues(answers['source']) ? answers['source'] : {};
  const text = (field: string) => (typeof told[field] === 'string' ? told[field] : '');
  const phrase = text('phrase');
  const source = {
    document: text('document') || (onlyDocument(content).document ?? ''),
    paragraph: text('paragraph'),
    printed: text('printed') || (quantity ? printedAs(answers['typed'], quantity, unit, phrase) : ''),
    phrase,
  };
  return { ...(quantity ?? { value: '', qualifier: 'exact' }), period, source };
}

/** The number that was typed, as flags of its qualifier may say more exactly. */
function quantityOf({ typed, qualifier, mark, place, to }: Values): Quantity | undefined {
  const read = quantitySchema.safeParse(isValues(typed) ? typed['quantity'] : undefined).data;
  if (!read) return undefined;
  const { value } = read;
  const worded = WORDED_QUALIFIERS.find(
    (name) => name === qualifier || WORDED[name].zh.some(({ word }) => word === mark),
  );
  const own = 'mark' in read ? read.mark : undefined;
  if (worded) return quantitySchema.safeParse({ qualifier: worded, value, mark: mark ?? own }).data;
  if (qualifier === 'range' || to !== undefined)
    return quantitySchema.safeParse({ qualifier: 'range', value, to: to ?? ('to' in read ? read.to : '') })
      .data;
  if (qualifier === 'more-than' || mark !== undefined || place !== undefined) {
    const stands = 'place' in read ? read.place : 'before-unit';
    const more = { qualifier: 'more-than', value, mark: mark ?? own ?? '余', place: place ?? stands };
    return quantitySchema.safeParse(more).data;
  }
  return qualifier === 'exact' ? { qualifier: 'exact', value } : read;
}

/** How the source most likely prints a number: as the phrase has it, as it was typed with its unit, or as the site writes it. */
function printedAs(typed: unknown, quantity: Quantity, unit: Unit, phrase: string): string {
  const written = LOCALES.map((locale) => formatQuantity(locale, quantity, unit));
  const own = isValues(typed) && typed['unit'] !== '' ? [String(typed['typed'])] : [];
  const likely = [...own, ...written];
  return likely.find((each) => phrase.includes(each)) ?? likely[0] ?? '';
}
