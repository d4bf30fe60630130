import { NOT_STATED } from '../../../content/level.ts';
import { fieldName, type FieldPath } from '../../../content/reader/field-path.ts';
import { optionsOf as meaningsOf } from '../../../content/reader/option-words.ts';
import type { NamedCollection } from '../../../content/schemas/named.ts';
import { LOCALES, type Localised } from '../../../figure/locale.ts';
import { isValues } from '../annotated-yaml.ts';
import {
  type FieldSchema,
  fieldsOf,
  inWords,
  itemOf,
  kindsOf,
  namedBy,
  optionsOf,
  shapeOf,
} from '../field-schema.ts';
import { emptyOf } from './edits.ts';
import { itemLabel, tellsApart, wordsIn } from './field-label.ts';
import type { Control, FormField, Option } from './views/form.ts';

/** The entries of a collection that a field may name. */
export type Names = (of: NamedCollection) => readonly Option[];

/** The fields of a form for what a file says, by its schema. */
export function formFields(
  schema: FieldSchema,
  said: unknown,
  names: Names,
  path: FieldPath = [],
): FormField[] {
  const required = new Set(shapeOf(schema, said).required);
  return fieldsOf(shapeOf(schema, said)).map(([key, field]) => {
    const value = isValues(said) ? said[key] : undefined;
    const own = [...path, key];
    const isOptional = !required.has(key);
    const control = tellsApart(schema, field)
      ? chosen(value, kindsAmong(schema))
      : controlOf(field, value, names, own, isOptional);
    return { path: own, name: fieldName(own), ...wordsIn(schema, field, key), isOptional, control };
  });
}

const NONE: Localised = { zh: '', en: '' };

/** What may be chosen in a field of a schema, where that is a closed list. */
export function optionsIn(schema: FieldSchema, field: FieldSchema): Option[] {
  return tellsApart(schema, field) ? kindsAmong(schema) : inOptions(optionsOf(field));
}

/** The kinds of thing that a field may hold, each by what it is called. */
function kindsAmong(schema: FieldSchema): Option[] {
  return (schema.oneOf ?? []).flatMap((shape) => {
    const { field, options } = kindsOf(shape);
    return field.const === undefined
      ? inOptions(options)
      : options.map((id) => ({ id, label: inWords(field.description ?? id) }));
  });
}

function inOptions(options: readonly string[]): Option[] {
  return meaningsOf(options).map(({ id, meaning }) => {
    // What else is to be written then stands in the form by itself.
    const [zh, en] = LOCALES.map((locale) => /^[^，；,]*/.exec(meaning?.[locale] ?? '')?.[0]);
    return { id, label: { zh: zh || id, en: en ? `${id} (${en})` : id } };
  });
}

function controlOf(
  field: FieldSchema,
  value: unknown,
  names: Names,
  path: FieldPath,
  isOptional: boolean,
): Control {
  if (field.const === true || field.type === 'boolean') return { kind: 'flag', value: value === true };
  const isBlock = field.type === 'object' || field.oneOf !== undefined || field.type === 'array';
  if (isOptional && value === undefined && isBlock) return { kind: 'absent', empty: emptyOf(field) };
  if (field.type === 'array') return list(field, value, names, path);
  if (field.type === 'object' || field.oneOf) {
    return { kind: 'group', fields: formFields(field, value, names, path) };
  }
  const of = namedBy(field);
  // What the source does not say is no level of its own, and is said all the same.
  if (of) return chosen(value, [...names(of), ...(of === 'levels' ? inOptions([NOT_STATED]) : [])]);
  const options = optionsOf(field);
  if (options.length > 0) return chosen(value, inOptions(options));
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  if (field.type === 'number' || field.type === 'integer') return { kind: 'number', value: text };
  const language = LOCALES.find((locale) => locale === path.at(-1));
  return { kind: 'text', value: text, isLong: text.length > 30, ...(language && { language }) };
}

/** A choice, which may stand at something that is none of what can be chosen. */
function chosen(value: unknown, options: readonly Option[]): Control {
  const id = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  const isKnown = options.some((option) => option.id === id);
  return {
    kind: 'choice',
    value: id,
    options: isKnown || id === '' ? options : [...options, { id, label: { zh: id, en: id } }],
  };
}

function list(field: FieldSchema, value: unknown, names: Names, path: FieldPath): Control {
  const item = itemOf(field) ?? {};
  const items = Array.isArray(value) ? value : [];
  return {
    kind: 'list',
    items: items.map((one: unknown, index) => {
      const own = [...path, index];
      const label = itemLabel(index);
      const control = controlOf(item, one, names, own, false);
      return { path: own, name: fieldName(own), label, hint: NONE, isOptional: true, control };
    }),
    empty: emptyOf(item),
  };
}
