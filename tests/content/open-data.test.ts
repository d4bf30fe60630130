import { valuesOf } from '../../src/figure/statistic.ts';
import { expect, test } from 'vitest';
import { dictionary } from '../../src/words/dictionary.ts';
import { openDataFiles } from '../../src/outputs/data/files.ts';
import { openTables } from '../../src/outputs/data/tables.ts';
import {
  csvRows,
  fileNamed,
  jsonRows,
  type ReadRow,
  sheetCells,
  sheetRows,
} from '../unit/outputs/data/read-back.ts';
import { realReport } from '../unit/outputs/data/real-report.ts';

const report = realReport();
const files = await openDataFiles(report);
const named = (path: string) => fileNamed(files, path);
const FACTS = [
  'INDICATOR',
  'OBS_VALUE',
  'QUALIFIER',
  'QUALIFIER_MARK',
  'PERIOD_KIND',
  'PERIOD_YEARS',
  'TIME_PERIOD',
];

/** What editors wrote of every figure, in the words of the files. */
const written = report.statistics.flatMap(({ id, statistic }) =>
  valuesOf(statistic).map(
    ({ value, period, ...observation }): ReadRow => ({
      INDICATOR: id,
      OBS_VALUE: String(value),
      QUALIFIER: observation.qualifier,
      QUALIFIER_MARK: observation.qualifier === 'more-than' ? observation.mark : '',
      PERIOD_KIND: period.kind,
      PERIOD_YEARS: period.kind === 'past-years' ? String(period.years) : '',
      TIME_PERIOD: period.kind === 'year' ? String(period.year) : '',
    }),
  ),
);

function facts(rows: readonly ReadRow[]): ReadRow[] {
  return rows.map((row) => Object.fromEntries(FACTS.map((name) => [name, row[name] ?? 'missing'])));
}

test('the 45 figures are in the CSV, the JSON and the workbook with the same values, qualifiers and periods', async () => {
  expect(written).toHaveLength(45);
  expect(facts(csvRows(named('statistics.csv')))).toEqual(written);
  expect(facts(jsonRows(named('statistics.json')))).toEqual(written);
  expect(facts(await sheetRows(named('report-data.xlsx'), 'statistics'))).toEqual(written);
});

test('each figure’s own files hold its rows and no others', () => {
  for (const { id } of report.statistics) {
    const own = written.filter(({ INDICATOR }) => INDICATOR === id);
    expect(facts(csvRows(named(`statistics/${id}.csv`)))).toEqual(own);
    expect(facts(jsonRows(named(`statistics/${id}.json`)))).toEqual(own);
  }
});

test('every table is the same, cell for cell, in all three formats', async () => {
  for (const { name, rows, columns } of openTables(report)) {
    const csv = csvRows(named(`${name}.csv`));
    expect(csv).toHaveLength(rows.length);
    expect(Object.keys(csv[0] ?? {})).toEqual(columns.map((column) => column.name));
    expect(csv, name).toEqual(jsonRows(named(`${name}.json`)));
    expect(csv, name).toEqual(await sheetRows(named('report-data.xlsx'), name));
  }
});

test('the honours, the terms and the derived figures are all there', () => {
  expect(csvRows(named('honours.csv'))).toHaveLength(report.honours.length);
  expect(csvRows(named('glossary.csv'))).toHaveLength(report.terms.length);
  const derived = csvRows(named('derived.csv')).map((row) => `${row['text_zh']} / ${row['text_en']}`);
  expect(derived).toEqual([
    '约9% / about 9%',
    '约7% / about 7%',
    '约84% / about 84%',
    '约965元 / about 965 yuan',
    '约17,800元 / about 17,800 yuan',
    '约10,100元 / about 10,100 yuan',
    '约8人（次） / about 8 reimbursements',
  ]);
});

test('values in the workbook are numbers, and everything else is text', async () => {
  const [header = [], ...rows] = await sheetCells(named('report-data.xlsx'), 'statistics');
  const types = (column: string) => [...new Set(rows.map((row) => typeof row[header.indexOf(column)]))];
  expect(types('OBS_VALUE')).toEqual(['number']);
  expect(types('text_zh')).toEqual(['string']);
});

test('the workbook explains itself in both languages', async () => {
  const rows = await sheetRows(named('report-data.xlsx'), 'readme');
  expect(rows.map((row) => row['中文'])).toContain(dictionary('zh').data.caveats.lowerBound);
  expect(rows.map((row) => row['English'])).toContain(dictionary('en').data.caveats.lowerBound);
});
