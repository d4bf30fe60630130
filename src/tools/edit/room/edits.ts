import { z } from 'zod';
import { isValues } from '../annotated-yaml.ts';
import { type FieldSchema, fieldsOf, itemOf, kindsOf, optionsOf, shapeOf } from '../field-schema.ts';
import { type Edit, Unchangeable, withEdit } from '../yaml/edit.ts';

const path = z
  .array(z.union([z.string().max(200), z.int().min(0).max(10_000)]))
  .min(1)
  .max(20);

/** Changes as a browser sends them. */
export const edits = z
  .array(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.enum(['set', 'insert']), path, value: z.unknown() }),
      z.strictObject({ kind: z.literal('remove'), path }),
    ]),
  )
  .min(1)
  .max(200);

/** What is said with some changes made, each after the other; what holds a field that is not there yet is made with it. */
export function withEdits(said: unknown, made: readonly Edit[], schema: FieldSchema): unknown {
  return fitted(schema, made.reduce(withOne, said));
}

function withOne(said: unknown, edit: Edit): unknown {
  const [step, ...rest] = edit.path;
  if (step === undefined || !isValues(said) || rest.length === 0 || said[step] !== undefined)
    return step !== undefined && rest.length > 0 && (isValues(said) || Array.isArray(said))
      ? inside(said, step, { ...edit, path: rest })
      : withEdit(said, edit);
  return { ...said, [step]: withOne(typeof rest[0] === 'number' ? [] : {}, { ...edit, path: rest }) };
}

function inside(said: object, step: string | number, edit: Edit): unknown {
  if (Array.isArray(said) && typeof step === 'number') {
    if (!(step in said)) throw new Unchangeable('no such item');
    return said.with(step, withOne(said[step], edit));
  }
  if (!isValues(said)) throw new Unchangeable('no such field');
  return { ...said, [step]: withOne(said[step], edit) };
}

/** What is said, in the order of the schema, without what only another shape of the same has. */
function fitted(schema: FieldSchema, said: unknown): unknown {
  if (Array.isArray(said)) {
    const item = itemOf(schema);
    return item ? said.map((one) => fitted(item, one)) : said;
  }
  if (!isValues(said)) return said;
  const shape = shapeOf(schema, said);
  const own = fieldsOf(shape);
  const known = own.map(([key]) => key);
  const others = (schema.oneOf ?? []).flatMap((one) => fieldsOf(one).map(([key]) => key));
  const more = Object.keys(said).filter((key) => !known.includes(key) && !others.includes(key));
  return Object.fromEntries([
    ...own.flatMap(([key, field]) => (key in said ? [[key, fitted(field, said[key])] as const] : [])),
    ...more.map((key) => [key, said[key]] as const),
  ]);
}

/** What stands in a new place before anything is typed: every field that must be there, empty. */
export function emptyOf(schema: FieldSchema): unknown {
  const shape = shapeOf(schema, undefined);
  if (shape !== schema) {
    const { key, options } = kindsOf(shape);
    return { [key]: options[0] ?? '' };
  }
  if (schema.const !== undefined) return schema.const;
  if (schema.type === 'array') return schema.minItems ? [emptyOf(itemOf(schema) ?? {})] : [];
  if (schema.type === 'object') {
    const required = new Set(schema.required);
    return Object.fromEntries(
      fieldsOf(schema).flatMap(([key, field]) => (required.has(key) ? [[key, emptyOf(field)]] : [])),
    );
  }
  return optionsOf(schema)[0] ?? '';
}
