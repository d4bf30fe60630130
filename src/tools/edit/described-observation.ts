import type { LoadedContent } from '../../content/reader/content.ts';
import { observation, quantity as quantitySchema } from '../../content/schemas/observation.ts';
import { unit as unitSchema } from '../../content/schemas/unit.ts';
import { LOCALES } from '../../figure/locale.ts';
import type { Quantity } from '../../figure/quantity.ts';
import { formatQuantity } from '../../figure/text.ts';
import type { Unit } from '../../figure/unit.ts';
import { isValues, type Values, valueAt } from './annotated-yaml.ts';
import { fieldQuestions } from './field-questions.ts';
import { fieldsOf, jsonSchema, shapeOf } from './field-schema.ts';
import { knownFields } from './known-fields.ts';
import { added, type Question } from './question.ts';
import { aQuantity, QUANTITY_FORMS } from './reading.ts';

/** What is asked, or taken as flags, for a value of a figure, whose unit its other answers may tell. */
export function observationQuestions(
  content: LoadedContent,
  unitOf: (answers: Values) => Unit | undefined,
  path: readonly string[] = [],
): Question[] {
  const value = (told: Question) => ({
    ...told,
    path: [...path, 'typed'].join('.'),
    ask: added(told.ask, QUANTITY_FORMS),
    read: aQuantity(unitOf),
  });
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
  const quantity = quantitySchema.safeParse(valueAt(answers, 'typed.quantity')).data;
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

/** How the source most likely prints a number: as the phrase has it, as it was typed with its unit, or as the site writes it. */
function printedAs(typed: unknown, quantity: Quantity, unit: Unit, phrase: string): string {
  const written = LOCALES.map((locale) => formatQuantity(locale, quantity, unit));
  const own = isValues(typed) && typed['unit'] !== '' ? [String(typed['typed'])] : [];
  const likely = [...own, ...written];
  return likely.find((each) => phrase.includes(each)) ?? likely[0] ?? '';
}
