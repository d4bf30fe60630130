import { parse } from 'csv-parse/sync';
import { type Row, readSheet } from 'read-excel-file/node';
import type { DataFile } from '../../../../src/outputs/data/file.ts';

/** A row as read back from a file, every cell as text. */
export type ReadRow = Record<string, string>;

/** The text of a file, its byte order mark included. */
export function textOf(file: DataFile): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.bytes);
}

/** The file of a name. */
export function fileNamed(files: readonly DataFile[], path: string): DataFile {
  const found = files.find((file) => file.path === path);
  if (!found) throw new Error(`there is no ${path}`);
  return found;
}

/** The rows of a CSV file, read as a program reads it that knows nothing of byte order marks, but for Excel's copy. */
export function csvRows(file: DataFile): ReadRow[] {
  return parse<ReadRow>(textOf(file), {
    bom: file.path.endsWith('.excel.csv'),
    columns: true,
    record_delimiter: '\r\n',
  });
}

/** The rows of a JSON file. */
export function jsonRows(file: DataFile): ReadRow[] {
  const rows: unknown = JSON.parse(textOf(file));
  if (!Array.isArray(rows)) throw new Error(`${file.path} is not an array`);
  return rows.map((row: object) => asText(Object.entries(row)));
}

/** The cells of one sheet of a workbook, typed as a spreadsheet types them. */
export function sheetCells(file: DataFile, sheet: string): Promise<Row[]> {
  return readSheet(Buffer.from(file.bytes), sheet, { trim: false });
}

/** The rows of one sheet of a workbook. */
export async function sheetRows(file: DataFile, sheet: string): Promise<ReadRow[]> {
  const [header = [], ...rows] = await sheetCells(file, sheet);
  return rows.map((row) => asText(header.map((name, index) => [String(name), row[index]])));
}

function asText(entries: readonly (readonly [string, unknown])[]): ReadRow {
  return Object.fromEntries(
    entries.map(([name, value]) => [name, value === null || value === undefined ? '' : String(value)]),
  );
}
