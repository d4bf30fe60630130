import { z } from 'zod';
import type { Localised } from '../../figure/locale.ts';

/** One value of a table: empty cells are null in JSON and nothing at all in CSV. */
export type Cell = string | number | null;

/** How a column's cells are read: a list is texts joined by LIST_DELIMITER. */
export type CellType = 'integer' | 'number' | 'string' | 'list';

/** What stands between the texts of a list. */
export const LIST_DELIMITER = '|';

/** What is known of a column besides its name. */
export interface ColumnFacts {
  readonly type: CellType;
  /** Whether every row has a value. */
  readonly required: boolean;
  /** The only values there are, for a column of codes. */
  readonly codes: readonly string[];
  readonly meaning: Localised;
}

/** A column of a table. */
export interface Column extends ColumnFacts {
  readonly name: string;
  /** For a column that has its like in the other language: what the two mean, language aside. */
  readonly pair?: Localised | undefined;
}

const facts = z.registry<ColumnFacts>();
const pairs = z.registry<Localised>();

/** A text that every row has. */
export function text(zh: string, en: string) {
  return column(z.string().min(1), { type: 'string', required: true, codes: [], meaning: { zh, en } });
}

/** A text that may be empty. */
export function optionalText(zh: string, en: string) {
  return column(z.string().min(1).nullable(), {
    type: 'string',
    required: false,
    codes: [],
    meaning: { zh, en },
  });
}

/** A whole number of zero or more. */
export function integer(zh: string, en: string) {
  return column(z.int().min(0), { type: 'integer', required: true, codes: [], meaning: { zh, en } });
}

/** A whole number of zero or more that may be empty. */
export function optionalInteger(zh: string, en: string) {
  return column(z.int().min(0).nullable(), {
    type: 'integer',
    required: false,
    codes: [],
    meaning: { zh, en },
  });
}

/** A decimal, exact as it is written; it may be empty. */
export function optionalNumber(zh: string, en: string) {
  return column(z.number().nullable(), { type: 'number', required: false, codes: [], meaning: { zh, en } });
}

/** A decimal, exact as it is written. */
export function number(zh: string, en: string) {
  return column(z.number(), { type: 'number', required: true, codes: [], meaning: { zh, en } });
}

/** Several texts in one cell; it may be empty. */
export function optionalList(zh: string, en: string) {
  return column(z.string().min(1).nullable(), {
    type: 'list',
    required: false,
    codes: [],
    meaning: { zh, en },
  });
}

/** One of a few codes. */
export function code<const Codes extends readonly string[]>(codes: Codes, zh: string, en: string) {
  return column(z.enum(codes), { type: 'string', required: true, codes, meaning: { zh, en } });
}

/** Two columns of one meaning, the first in Chinese and the second in English. */
export function inBothLanguages<Schema extends z.ZodType>(
  make: (zh: string, en: string) => Schema,
  zh: string,
  en: string,
): Readonly<Record<'zh' | 'en', Schema>> {
  const shared = { zh, en };
  const both = { zh: make(`${zh}，中文`, `${en}, in Chinese`), en: make(`${zh}，英文`, `${en}, in English`) };
  pairs.add(both.zh, shared);
  pairs.add(both.en, shared);
  return both;
}

/** The columns of a row’s schema, in order. */
export function columnsOf(row: z.ZodObject): Column[] {
  return Object.entries(row.shape).map(([name, schema]) => {
    const known = facts.get(schema);
    if (!known) throw new Error(`${name}: a column made without its meaning`);
    return { name, ...known, pair: pairs.get(schema) };
  });
}

function column<Schema extends z.ZodType>(schema: Schema, known: ColumnFacts): Schema {
  const described = schema.describe(`${known.meaning.zh} / ${known.meaning.en}`);
  facts.add(described, known);
  return described;
}
