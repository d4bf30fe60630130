import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { sha256 } from '../../src/outputs/data/checksum.ts';
import { openDataFiles } from '../../src/outputs/data/files.ts';
import { HOSTILE, hostileReport } from '../unit/outputs/data/hostile-report.ts';
import {
  csvRows,
  fileNamed,
  jsonRows,
  type ReadRow,
  sheetRows,
  textOf,
} from '../unit/outputs/data/read-back.ts';
import { realReport } from '../unit/outputs/data/real-report.ts';

const files = await openDataFiles(realReport());
const named = (path: string) => fileNamed(files, path);

test('Excel’s copies begin with a byte order mark and no other table does; every CSV file has CRLF', () => {
  for (const file of files) {
    const text = textOf(file);
    if (file.path.endsWith('.csv')) {
      expect(text.startsWith('\uFEFF'), file.path).toBe(file.path.endsWith('.excel.csv'));
      expect(text.endsWith('\r\n'), file.path).toBe(true);
      expect(text, file.path).not.toMatch(/[^\r]\n/);
    }
    if (file.path.endsWith('.json')) expect(text, file.path).not.toMatch(/^\uFEFF|\r/);
  }
});

test('every table has a copy for Excel, the same but for the mark, and the words about the files name both', () => {
  const tables = files.filter(({ path }) => /^[^.]+\.csv$/.test(path));
  expect(tables.length).toBeGreaterThan(40);
  for (const { path } of tables) {
    const copy = named(path.replace('.csv', '.excel.csv'));
    expect(textOf(copy), path).toBe(`\uFEFF${textOf(named(path))}`);
  }
  const described = JSON.parse(textOf(named('datapackage.json')));
  expect(
    described.resources
      .map(({ path }: { path: string }) => path)
      .filter((path: string) => path.includes('excel')),
  ).toEqual([]);
  for (const told of [described.description, textOf(named('README.zh.txt')), textOf(named('README.en.txt'))])
    expect(told).toContain('excel.csv');
  for (const language of ['zh', 'en'])
    expect(textOf(named(`README.${language}.txt`))).toContain('statistics.excel.csv');
});

test('the sums are those of the files, and name every file but themselves and the archive', () => {
  const sums = textOf(named('SHA256SUMS'))
    .trim()
    .split('\n')
    .map((line) => line.split('  '));
  expect(sums.map(([sum, path]) => [path, sum])).toEqual(
    files
      .filter(({ path }) => path !== 'SHA256SUMS' && path !== 'report-data.zip')
      .map(({ path, bytes }) => [path, sha256(bytes)])
      .sort(([a = ''], [b = '']) => (a < b ? -1 : 1)),
  );
});

test('the archive holds every other file as it is', () => {
  const inside = unzipSync(named('report-data.zip').bytes);
  const others = files.filter(({ path }) => path !== 'report-data.zip');
  expect(Object.keys(inside).sort()).toEqual(others.map(({ path }) => path).sort());
  for (const { path, bytes } of others)
    expect(sha256(inside[path] ?? new Uint8Array()), path).toBe(sha256(bytes));
  expect(Object.keys(inside)).toContain('README.zh.txt');
  expect(Object.keys(inside)).toContain('README.en.txt');
});

test('hostile names come through every format as the texts they are', async () => {
  const hostile = await openDataFiles(hostileReport());
  const count = HOSTILE.length;
  const labels = (rows: readonly ReadRow[]) => rows.slice(0, count).map((row) => row['label_en'] ?? '');
  expect(labels(jsonRows(fileNamed(hostile, 'statistics.json')))).toEqual([...HOSTILE]);
  const csv = labels(csvRows(fileNamed(hostile, 'statistics.csv')));
  expect(csv.map((label) => label.replace(/^'/, ''))).toEqual([...HOSTILE]);
  expect(csv.filter((label) => /^[=+\-@\t\r＝＋－＠]/.test(label))).toEqual([]);
  const sheet = labels(await sheetRows(fileNamed(hostile, 'report-data.xlsx'), 'statistics'));
  expect(sheet.map((label) => label.replaceAll('\r', '\n'))).toEqual(
    HOSTILE.map((label) => label.replaceAll('\r', '\n')),
  );
});
