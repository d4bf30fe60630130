import { z } from 'zod';
import { NAMED, NAMED_COLLECTIONS, type NamedCollection } from '../../content/schemas/named.ts';
import type { Localised } from '../../figure/locale.ts';
import { capitalised } from '../../words/capitalised.ts';

/** The description of a field, as plain data: the JSON Schema that Zod gives of it. */
export type FieldSchema = z.core.JSONSchema.JSONSchema;

/** The JSON Schema of a Zod schema, in the draft that editors of YAML know best. */
export function jsonSchema(schema: z.ZodType): FieldSchema {
  return z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    override: (found) => {
      plainLists(found);
      knownFormats(found);
    },
  });
}

/** The same, where each field that names an entry says of which collection; see namedBy. */
export function schemaWithNames(schema: z.ZodType): FieldSchema {
  return z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    override: (found) => {
      plainLists(found);
      const named = NAMED.get(found.zodSchema);
      if (named) found.jsonSchema['names'] = named.of;
    },
  });
}

/** Which collection a field names an entry of. */
export function namedBy({ names }: FieldSchema): NamedCollection | undefined {
  return NAMED_COLLECTIONS.find((name) => name === names);
}

/** The fields inside a field, in their order. */
export function fieldsOf({ properties = {} }: FieldSchema): (readonly [key: string, schema: FieldSchema])[] {
  return Object.entries(properties).flatMap(([key, schema]) =>
    typeof schema === 'object' ? [[key, schema] as const] : [],
  );
}

/** The schema of the items of a list. */
export function itemOf({ items }: FieldSchema): FieldSchema | undefined {
  return typeof items === 'object' && !Array.isArray(items) ? items : undefined;
}

/** The words that a field may hold, where it is a closed list; of a field that comes in several shapes, what tells them apart. */
export function optionsOf({ enum: words = [], const: only, oneOf = [] }: FieldSchema): string[] {
  const kinds = oneOf.flatMap((shape) => kindsOf(shape).options);
  return [...words, ...(only === undefined ? [] : [only])].map(String).concat(kinds);
}

/** The field that tells a shape from the others, and what it may hold in this one. */
export function kindsOf(shape: FieldSchema): { key: string; field: FieldSchema; options: string[] } {
  const [[key, field] = ['kind', {}]] = fieldsOf(shape).filter(([, one]) => one.const ?? one.enum);
  return { key, field, options: optionsOf(field) };
}

/** Of a field that comes in several shapes, the one that fits what is known of it; the first where nothing is known. */
export function shapeOf(schema: FieldSchema, known: unknown): FieldSchema {
  const shapes = schema.oneOf ?? [];
  const values = new Map(typeof known === 'object' && known !== null ? Object.entries(known) : []);
  const fitting = shapes.find((shape) => {
    const { key, options } = kindsOf(shape);
    return options.includes(String(values.get(key)));
  });
  return fitting ?? shapes[0] ?? schema;
}

/**
 * What is said of a field, in each language.
 * @example inWords('次序 / its position') // => { zh: '次序', en: 'Its position' }
 */
export function inWords(description = ''): Localised {
  const [zh = '', en = ''] = description.split(/ \/ (.*)/s);
  return { zh, en: capitalised(en) };
}

/** Zod writes a list of at least one item as a tuple with a rest, which editors complete badly. */
function plainLists({ jsonSchema: schema }: { jsonSchema: FieldSchema }): void {
  const { items, additionalItems } = schema;
  if (!Array.isArray(items) || typeof additionalItems !== 'object') return;
  schema.minItems = items.length;
  schema.items = additionalItems;
  delete schema.additionalItems;
}

/** What a pattern says needs no name for it that only we know. */
function knownFormats({ jsonSchema: schema }: { jsonSchema: FieldSchema }): void {
  if (schema.pattern !== undefined && schema.format !== 'date' && schema.format !== 'uri')
    delete schema.format;
}
