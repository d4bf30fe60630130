import type { Table } from './table.ts';

/** A table as a JSON array of objects, in UTF-8 without a byte order mark; empty cells are null. */
export function toJson({ columns, rows }: Table): string {
  const ordered = rows.map((row) => Object.fromEntries(columns.map(({ name }) => [name, row[name] ?? null])));
  return jsonText(ordered);
}

/** A value as the text of a JSON file. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
