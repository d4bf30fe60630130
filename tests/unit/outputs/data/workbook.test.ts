import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { toWorkbook, type WorkbookSheet } from '../../../../src/outputs/data/workbook.ts';
import { HOSTILE } from './hostile-report.ts';
import { sheetCells } from './read-back.ts';

const sheet: WorkbookSheet = {
  name: 'figures',
  columns: [
    { name: 'label', type: 'string' },
    { name: 'value', type: 'integer' },
    { name: 'share', type: 'number' },
  ],
  rows: [
    { label: '书屋', value: 266, share: 24.39 },
    { label: '0012', value: 0, share: null },
  ],
};

async function cells(sheets: readonly WorkbookSheet[], name: string) {
  const bytes = await toWorkbook(sheets);
  return sheetCells({ path: 'x.xlsx', mediaType: '', bytes }, name);
}

async function parts(sheets: readonly WorkbookSheet[]): Promise<Record<string, string>> {
  const files = Object.entries(unzipSync(await toWorkbook(sheets)));
  return Object.fromEntries(files.map(([path, bytes]) => [path, strFromU8(bytes)]));
}

test('numbers are numbers, and texts that look like numbers are texts', async () => {
  expect(await cells([sheet], 'figures')).toEqual([
    ['label', 'value', 'share'],
    ['书屋', 266, 24.39],
    ['0012', 0, null],
  ]);
});

test('the header of every sheet stays in sight', async () => {
  const files = await parts([sheet, { ...sheet, name: 'again' }]);
  for (const name of ['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml']) {
    expect(files[name]).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
  }
});

test('no text is ever a formula', async () => {
  const rows = HOSTILE.map((label) => ({ label, value: 1, share: null }));
  const files = await parts([{ ...sheet, rows }]);
  expect(files['xl/worksheets/sheet1.xml']).not.toContain('<f>');
  const read = await cells([{ ...sheet, rows }], 'figures');
  // XML reads a carriage return as a line feed.
  const lines = (text: string) => text.replaceAll('\r', '\n');
  expect(read.slice(1).map(([label]) => lines(String(label)))).toEqual(HOSTILE.map(lines));
});

test('the same rows make the same bytes', async () => {
  expect(await toWorkbook([sheet])).toEqual(await toWorkbook([sheet]));
});
