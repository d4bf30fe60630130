import { unzipSync } from 'fflate';
import writeWorkbook, { type CellObject, type Sheet } from 'write-excel-file/node';
import { zipped } from './archive.ts';
import type { Cell, Column } from './column.ts';
import type { Row, Table } from './table.ts';

/** A page of the workbook: its name, its header and its rows of typed cells. */
export interface WorkbookSheet {
  readonly name: string;
  readonly columns: readonly Pick<Column, 'name' | 'type'>[];
  readonly rows: readonly Row[];
}

const NARROW = 14;
const WIDE = 32;

/** The workbook of some sheets, with frozen headers and numbers as numbers; text can never be a formula in it. */
export async function toWorkbook(sheets: readonly WorkbookSheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const written = await writeWorkbook(sheets.map(sheet), { fontFamily: 'Calibri', fontSize: 11 }).toBuffer();
  // The library stamps its files with the time of writing: packed anew, they come out the same every time.
  const files = Object.entries(unzipSync(new Uint8Array(written)));
  return zipped(files.map(([path, bytes]) => ({ path, bytes })));
}

/** The sheet of a table. */
export function tableSheet({ name, columns, rows }: Table): WorkbookSheet {
  return { name, columns, rows };
}

function sheet({ name, columns, rows }: WorkbookSheet): Sheet<Buffer> {
  const header = columns.map(
    (column): CellObject => ({
      value: column.name,
      type: String,
      fontWeight: 'bold',
    }),
  );
  return {
    sheet: name,
    stickyRowsCount: 1,
    columns: columns.map(({ type }) => ({ width: type === 'string' ? WIDE : NARROW })),
    data: [header, ...rows.map((row) => columns.map((column) => cell(row[column.name] ?? null)))],
  };
}

function cell(value: Cell): CellObject | null {
  if (value === null) return null;
  if (typeof value === 'number') return { value, type: Number };
  return { value, type: String };
}
