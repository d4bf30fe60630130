import { stringify } from 'csv-stringify/sync';
import type { Table } from './table.ts';

/**
 * A table as CSV by RFC 4180, for spreadsheets as they are: UTF-8 with a byte order mark, CRLF line ends, and an apostrophe before a text
 * that a spreadsheet would take for a formula. Numbers stay numbers.
 */
export function toCsv({ columns, rows }: Table): string {
  const names = columns.map(({ name }) => name);
  return stringify(
    rows.map((row) => names.map((name) => row[name])),
    {
      bom: true,
      header: true,
      columns: names,
      record_delimiter: 'windows',
      escape_formulas: true,
      // With CRLF as the delimiter the library would leave a lone CR or LF unquoted.
      quoted_match: /[\r\n]/,
    },
  );
}
