import { type FieldSchema, fieldsOf, itemOf } from '../../../src/tools/edit/field-schema.ts';
import type { Known } from './known.ts';
import type { Random } from './random.ts';

const LONG = 40;
const HAN = ['阅读', '城乡书屋', '一年里借出的书', '读者说“好”', '《书目》与“书香”', '书'.repeat(LONG), ' '];
const ENGLISH = [
  'Reading',
  'books & readers',
  'O’Neill’s list',
  'a “good” year',
  'word '.repeat(LONG).trim(),
  'w'.repeat(LONG),
  '',
];
const NUMBERS = [
  0, 1, 2, 3, 7, 12, 98, 99, 100, 101, 300, 301, 2023, 2024, 2025, 10_000, 123_456, 32_700_000, 0.5, 24.39,
  1e-7, -3, 1e15, 1e20,
];
const DATES = ['2023', '2024-02', '2024-12-31', '2025-03-01', '2019-06-30', '2024-02-30'];
const OTHERS = [
  '/',
  '/honours/',
  '/statistics/',
  'P1',
  'P2',
  '家',
  'EUR',
  'CNY',
  'https://example.org/',
  '一',
  '',
];

/** A value that a field may well hold, or just not. */
export function sample(schema: FieldSchema, random: Random, known: Known, key = ''): unknown {
  const shapes = schema.oneOf ?? schema.anyOf;
  const shape = shapes && random.of(shapes);
  if (typeof shape === 'object') return sample(shape, random, known, key);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return random.of(schema.enum);
  if (schema.type === 'boolean') return random.chance(0.5);
  if (schema.type === 'integer' || schema.type === 'number') return numberIn(schema, random);
  if (schema.type === 'array') {
    const item = itemOf(schema);
    const length = Math.max(schema.minItems ?? 0, random.below(4));
    return item ? Array.from({ length }, () => sample(item, random, known, key)) : [];
  }
  if (schema.type === 'object') {
    const due = fieldsOf(schema).filter(([name]) => schema.required?.includes(name) || random.chance(0.3));
    return Object.fromEntries(due.map(([name, inner]) => [name, sample(inner, random, known, name)]));
  }
  return words(key, random, known);
}

function numberIn({ type, minimum = -Infinity, maximum = Infinity }: FieldSchema, random: Random): number {
  const fitting = NUMBERS.filter(
    (n) => n >= minimum && n <= maximum && (type === 'number' || Number.isInteger(n)),
  );
  return fitting.length > 0 ? random.of(fitting) : minimum;
}

function words(key: string, random: Random, known: Known): string {
  if (key === 'zh') return random.of(HAN);
  if (['en', 'one', 'other'].includes(key)) return random.of(ENGLISH);
  if (key === 'date') return random.of(DATES);
  return random.of(random.chance(0.8) ? known(key) : [...OTHERS, ...DATES]);
}
