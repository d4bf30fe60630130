import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import type { Column } from '../../../../src/outputs/data/column.ts';
import { toCsv } from '../../../../src/outputs/data/csv.ts';
import type { Row, Table } from '../../../../src/outputs/data/table.ts';
import { HOSTILE } from './hostile-report.ts';

function column(name: string, type: Column['type']): Column {
  return { name, type, required: false, codes: [], meaning: { zh: name, en: name } };
}

function table(rows: readonly Row[]): Table {
  return {
    name: 'statistics',
    columns: [column('label', 'string'), column('value', 'integer')],
    rows,
    key: [],
    references: [],
  };
}

function written(label: string): string {
  const [, cells = []] = parse(toCsv(table([{ label, value: 1 }])), { bom: true, record_delimiter: '\r\n' });
  return cells[0] ?? '';
}

test('a CSV file ends every line with CRLF, and begins with a byte order mark for Excel alone', () => {
  const rows = table([
    { label: '书屋', value: 266 },
    { label: null, value: 0 },
  ]);
  expect(toCsv(rows)).toBe('label,value\r\n书屋,266\r\n,0\r\n');
  expect(toCsv(rows, { isForExcel: true })).toBe(`\uFEFF${toCsv(rows)}`);
});

test.each([
  ['=1+1', "'=1+1"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['\r=1', "'\r=1"],
  ['＝1', "'＝1"],
  ['1=1', '1=1'],
  ['a-b', 'a-b'],
])('a text %j is written as %j, which no spreadsheet runs', (text, cell) => {
  expect(written(text)).toBe(cell);
});

test('a number keeps its digits, without a separator, a unit or an apostrophe', () => {
  expect(
    toCsv(
      table([
        { label: 'x', value: 12_000_000 },
        { label: 'y', value: -1 },
      ]),
    ),
  ).toContain('x,12000000\r\ny,-1\r\n');
});

test.each(HOSTILE)('%j stays one cell of one row', (text) => {
  const rows = parse(
    toCsv(
      table([
        { label: text, value: 1 },
        { label: 'next', value: 2 },
      ]),
    ),
    { bom: true, record_delimiter: '\r\n' },
  );
  expect(rows).toHaveLength(3);
  expect(rows[1]?.[0]?.replace(/^'/, '')).toBe(text);
  expect(rows[2]).toEqual(['next', '2']);
});

test('a cell with a line break, a quotation mark or a comma is quoted, and its quotation marks doubled', () => {
  expect(toCsv(table([{ label: 'a\nb', value: 1 }]))).toContain('"a\nb",1');
  expect(toCsv(table([{ label: 'a\rb', value: 1 }]))).toContain('"a\rb",1');
  expect(toCsv(table([{ label: 'a "b", c', value: 1 }]))).toContain('"a ""b"", c",1');
});
