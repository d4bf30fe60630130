import { optionsOf as meaningsOf } from '../../content/reader/option-words.ts';
import { type Values, valueAt } from './annotated-yaml.ts';
import { inWords, type FieldSchema, fieldsOf, itemOf, kindsOf, optionsOf } from './field-schema.ts';
import { choice, inBoth, LATER, type Question, question, several } from './question.ts';
import { aList, aNumber, anyText } from './reading.ts';

/** What is asked in the place of what the schema tells of a field, by the field’s path, or by its name wherever it stands. */
export type Own = Readonly<Record<string, (told: Question) => Question | readonly Question[]>>;

/**
 * What is asked for each field of a schema: its description is the question, and its type says how the answer is read. What may be left out
 * is a flag only, and so is a list that may be empty.
 */
export function fieldQuestions(schema: FieldSchema, own: Own, path: readonly string[] = []): Question[] {
  if (schema.oneOf) return shapeQuestions(schema, own, path);
  return fieldsOf(schema).flatMap(([key, field]) => {
    const isLater = !schema.required?.includes(key) || (field.type === 'array' && !field.minItems);
    const told = { ...toldBy(field, [...path, key]), ...(isLater && LATER) };
    return (own[told.path] ?? own[key])?.(told) ?? byType(told, field, own);
  });
}

function toldBy(field: FieldSchema, path: readonly string[]): Question {
  const name = path.join('.');
  // Where something stands is asked once a form.
  return question(name, inWords(field.description), {
    flag: name.replace(/^(?:observations\.)?(?:sources?\.)?/, ''),
  });
}

function byType(told: Question, field: FieldSchema, own: Own): Question[] {
  const inside = itemOf(field) ?? field;
  if (inside.const !== undefined) return [];
  if (inside.oneOf ?? inside.properties) {
    const keys = Object.keys(inside.properties ?? {}).join();
    if (keys === 'zh,en') return inside === field ? inBoth(told) : [];
    return fieldQuestions(inside, own, told.path.split('.')).map((one) => onlyWhere(told.asked, one));
  }
  if (inside !== field) return [several(told, aList)];
  if (field.enum) return [choice(told, meaningsOf(optionsOf(field)))];
  return [{ ...told, read: field.type === 'string' ? anyText : aNumber }];
}

/** Asks which of several shapes it is, and then for what that one has; what several have is asked once. */
function shapeQuestions(schema: FieldSchema, own: Own, path: readonly string[]): Question[] {
  const shapes = (schema.oneOf ?? []).map((shape) => ({ shape, ...kindsOf(shape) }));
  const told = toldBy(schema, [...path, shapes[0]?.key ?? '']);
  const meanings = shapes.flatMap(({ field, options }) =>
    field.const === undefined
      ? meaningsOf(options)
      : options.map((id) => ({ id, meaning: inWords(field.description) })),
  );
  const inside = shapes.flatMap(({ shape, options }) =>
    fieldQuestions(shape, own, path).map((one) =>
      onlyWhere((answers) => options.includes(String(valueAt(answers, told.path))), one),
    ),
  );
  const once = Map.groupBy(inside, (one) => one.path);
  once.delete(told.path);
  return [
    choice(told, meanings),
    ...[...once.values()].flatMap(([first, ...more]) =>
      first
        ? { ...first, asked: (answers: Values) => [first, ...more].some((one) => one.asked(answers)) }
        : [],
    ),
  ];
}

function onlyWhere(isSo: Question['asked'], one: Question): Question {
  return { ...one, asked: (answers) => isSo(answers) && one.asked(answers) };
}
