import type { Cell, Column, ColumnOf } from './column.ts';

/** The tables there are; each name is also a file's name. */
export const TABLE_NAMES = ['statistics', 'honours', 'glossary', 'derived', 'sources'] as const;

/** The name of a table. */
export type TableName = (typeof TABLE_NAMES)[number];

/** A row: its cells by the name of their column. */
export type Row = Readonly<Record<string, Cell>>;

/** A reference from columns of one table to the columns that name a row of another, or of the same. */
export interface TableReference {
  readonly column: string;
  readonly table: TableName;
  readonly target: string;
}

/** A table ready to be written in any format. */
export interface Table {
  readonly name: TableName;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** The columns that together tell one row from another. */
  readonly key: readonly string[];
  readonly references: readonly TableReference[];
}

/** A table with a row for each subject; its rows are told apart by their ids unless a key is given. */
export function tableOf<Subject>(
  name: TableName,
  columns: readonly ColumnOf<Subject>[],
  subjects: readonly Subject[],
  { key = ['id'], references = [] }: Partial<Pick<Table, 'key' | 'references'>> = {},
): Table {
  const rows = subjects.map((subject) =>
    Object.fromEntries(columns.map((column) => [column.name, column.cell(subject)])),
  );
  return { name, columns, rows, key, references };
}
