import type { LoadedContent } from '../../content/reader/content.ts';
import { observation, quantity as quantitySchema } from '../../content/schemas/observation.ts';
import { unit as unitSchema } from '../../content/schemas/unit.ts';
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
import { isValues, type Values, valueAt } from './annotated-yaml.ts';
import { fieldQuestions } from './field-questions.ts';
import { fieldsOf, jsonSchema, shapeOf } from './field-schema.ts';
import { knownFields } from './known-fields.ts';
import { added, LATER, type Question } from './question.ts';
import { aNumber, aQuantity, oneOf, QUANTITY_FORMS } from './reading.ts';

const MARKS = [
  ...LOWER_BOUND_MARKS,
  ...WORDED_QUALIFIERS.flatMap((qualifier) => WORDED[qualifier].zh.map(({ word }) => word)),
];

/** What is asked, or taken as flags, for a value of a figure, whose unit its other answers may tell. */
export function observationQuestions(
  content: LoadedContent,
  unitOf: (answers: Values) => Unit | undefined,
  path: readonly string[] = [],
): Question[] {
  const exactly = {
    qualifier: oneOf(QUALIFIERS),
    mark: oneOf(MARKS),
    place: oneOf(MARK_PLACES),
    to: aNumber,
  };
  const at = (name: string) => [...path, name].join('.');
  const value = (told: Question) => [
    { ...told, path: at('typed'), ask: added(told.ask, QUANTITY_FORMS), read: aQuantity(unitOf) },
    ...Object.entries(exactly).map(([name, read]) => ({
      ...told,
      ...LATER,
      path: at(name),
      flag: name,
      read,
    })),
  ];
  const { required = [], ...schema } = shapeOf(jsonSchema(observation), { qualifier: 'exact' });
  const properties = Object.fromEntries(fieldsOf(schema).filter(([key]) => required.includes(key)));
  return fieldQuestions({ required, properties }, { ...knownFields(content), value }, path);
}

/** The unit that answers tell, where they tell all of it. */
export function unitIn({ unit }: Values): Unit | undefined {
  return unitSchema.safeParse(unit).data;
}

/** The observation that answers describe; what was left open is empty, and the check refuses it until it is filled in. */
export function describedObservation(answers: Values, unit: Unit | undefined) {
  const { typed, period = { kind: '' } } = answers;
  const quantity = quantityOf(answers);
  const text = (field: string) => String(valueAt(answers, `source.${field}`) ?? '');
  const phrase = text('phrase');
  const source = {
    document: text('document'),
    paragraph: text('paragraph'),
    printed: text('printed') || (quantity && unit ? printedAs(typed, quantity, unit, phrase) : ''),
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
