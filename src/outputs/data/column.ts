import type { Locale, Localised } from '../../figure/locale.ts';

/** One value of a table: empty cells are null in JSON and nothing at all in CSV. */
export type Cell = string | number | null;

/** How a column's cells are read: a list is texts joined by LIST_DELIMITER. */
export type CellType = 'integer' | 'number' | 'string' | 'list';

/** What stands between the texts of a list. */
export const LIST_DELIMITER = '|';

/** A column of a table. */
export interface Column {
  readonly name: string;
  readonly type: CellType;
  /** Whether every row has a value. */
  readonly required: boolean;
  /** The only values there are, for a column of codes. */
  readonly codes: readonly string[];
  readonly meaning: Localised;
  /** For a column that has its like in the other language: what the two mean, language aside. */
  readonly pair?: Localised | undefined;
}

/** A column with what stands in its cells, by what a row is made from. */
export interface ColumnOf<Subject> extends Column {
  readonly cell: (subject: Subject) => Cell;
}

/** Makes a column by its name, what it means in Chinese / in English, and what stands in its cells. */
type Make<Subject, Value> = (
  name: string,
  meaning: string,
  cell: (subject: Subject) => Value,
) => ColumnOf<Subject>;

/** What makes the columns of a table whose rows are made from such subjects. */
export function columnsOf<Subject>() {
  const kind =
    <Value extends Cell | undefined>(
      type: CellType,
      required: boolean,
      codes: readonly string[] = [],
    ): Make<Subject, Value> =>
    (name, meaning, cell) => {
      const own = inBoth(meaning);
      return { name, type, required, codes, meaning: own, cell: (subject) => cell(subject) ?? null };
    };
  return {
    text: kind<string>('string', true),
    optionalText: kind<string | null | undefined>('string', false),
    /** A whole number of zero or more. */
    integer: kind<number>('integer', true),
    optionalInteger: kind<number | undefined>('integer', false),
    /** A decimal, exact as it is written. */
    number: kind<number>('number', true),
    optionalNumber: kind<number | undefined>('number', false),
    /** Several texts in one cell; it may be empty. */
    optionalList: kind<string | null>('list', false),
    /** One of a few codes. */
    code: <const Codes extends readonly string[]>(codes: Codes) => kind<Codes[number]>('string', true, codes),
    optionalCode: <const Codes extends readonly string[]>(codes: Codes) =>
      kind<Codes[number] | undefined>('string', false, codes),
    /** Two columns of one meaning, the first in Chinese and the second in English. */
    both<Value>(
      make: Make<Subject, Value>,
      name: string,
      meaning: string,
      cell: (subject: Subject, locale: Locale) => Value,
    ): ColumnOf<Subject>[] {
      const pair = inBoth(meaning);
      return [
        {
          ...make(`${name}_zh`, `${pair.zh}，中文 / ${pair.en}, in Chinese`, (row) => cell(row, 'zh')),
          pair,
        },
        {
          ...make(`${name}_en`, `${pair.zh}，英文 / ${pair.en}, in English`, (row) => cell(row, 'en')),
          pair,
        },
      ];
    },
  };
}

function inBoth(meaning: string): Localised {
  const [zh = '', en = ''] = meaning.split(' / ');
  return { zh, en };
}
