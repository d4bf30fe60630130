import { stringify } from 'csv-stringify/sync';
import type { Table } from './table.ts';

/**
 * A table as CSV by RFC 4180: UTF-8, CRLF line ends, and an apostrophe before a text that a spreadsheet would take for a formula. Numbers
 * stay numbers. Excel knows UTF-8 only by a byte order mark, which other programs would take for a part of the first column's name.
 */
export function toCsv({ columns, rows }: Table, { isForExcel = false } = {}): string {
  const names = columns.map(({ name }) => name);
  return stringify(
    rows.map((row) => names.map((name) => row[name])),
    {
      bom: isForExcel,
      header: true,
      columns: names,
      record_delimiter: 'windows',
      escape_formulas: true,
      // With CRLF as the delimiter the library would leave a lone CR or LF unquoted.
      quoted_match: /[\r\n]/,
    },
  );
}
