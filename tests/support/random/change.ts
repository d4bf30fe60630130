import { type FieldSchema, fieldsOf, itemOf, shapeOf } from '../../../src/tools/edit/field-schema.ts';
import type { Known } from './known.ts';
import { sample } from './value.ts';
import type { Random } from './random.ts';

interface Changed {
  readonly value: unknown;
  /** The way to the change. */
  readonly where: string;
}

/** A value with one thing in it changed, added or taken away, as far down as it comes. */
export function changedAt(
  value: unknown,
  schema: FieldSchema,
  random: Random,
  known: Known,
  key = '',
): Changed {
  if (Array.isArray(value)) return inList(value, schema, random, known, key);
  if (typeof value === 'object' && value !== null && !random.chance(0.05))
    return inGroup({ ...value }, schema, random, known);
  const made = sample(schema, random, known, key);
  return { value: made, where: `= ${JSON.stringify(made)}`.slice(0, 200) };
}

function inGroup(value: Record<string, unknown>, schema: FieldSchema, random: Random, known: Known): Changed {
  const shape = shapeOf(schema, value);
  const fields = fieldsOf(shape);
  if (fields.length === 0) return { value, where: 'nothing' };
  const [key, inner] = random.of(fields);
  if (value[key] === undefined) {
    const made = sample(inner, random, known, key);
    return { value: { ...value, [key]: made }, where: `.${key} + ${JSON.stringify(made)}`.slice(0, 200) };
  }
  if (random.chance(0.1)) {
    const { [key]: _, ...rest } = value;
    return { value: rest, where: `.${key} removed` };
  }
  if (typeof value[key] !== 'object') {
    const made = sample(inner, random, known, key);
    return { value: { ...value, [key]: made }, where: `.${key} = ${JSON.stringify(made)}`.slice(0, 200) };
  }
  const changed = changedAt(value[key], inner, random, known, key);
  return { value: { ...value, [key]: changed.value }, where: `.${key}${changed.where}` };
}

function inList(
  list: readonly unknown[],
  schema: FieldSchema,
  random: Random,
  known: Known,
  key: string,
): Changed {
  const item = itemOf(schema);
  const index = random.below(list.length + 1);
  if (!item) return { value: list, where: 'nothing' };
  if (index === list.length)
    return { value: [...list, sample(item, random, known, key)], where: `[${index}] added` };
  if (random.chance(0.2)) return { value: list.toSpliced(index, 1), where: `[${index}] removed` };
  if (random.chance(0.1)) return { value: list.toReversed(), where: ' reversed' };
  const changed = changedAt(list[index], item, random, known, key);
  return { value: list.with(index, changed.value), where: `[${index}]${changed.where}` };
}
