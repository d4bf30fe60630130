import { zipped } from './archive.ts';
import { checksumLines } from './checksum.ts';
import { toCsv } from './csv.ts';
import { dataPackage, type PackagedFile } from './data-package.ts';
import { type DataFile, excelName, FILE_NAMES, textFile } from './file.ts';
import { jsonText, toJson } from './json.ts';
import { readmeFile, readmeSheet } from './readme.ts';
import type { OpenReport } from './report.ts';
import { statisticTable } from './statistic-row.ts';
import { statisticsSchema } from './statistics-schema.ts';
import type { Table } from './table.ts';
import { openTables } from './tables.ts';
import { tableSheet, toWorkbook } from './workbook.ts';

const CSV = 'text/csv; charset=utf-8';
const JSON_TYPE = 'application/json; charset=utf-8';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const PLAIN = 'text/plain; charset=utf-8';

/** Every file under /data/: pure of time and place, so that two builds of the same content give the same bytes. */
export async function openDataFiles(report: OpenReport): Promise<DataFile[]> {
  const tables = openTables(report);
  const workbook = await toWorkbook([...tables.map(tableSheet), readmeSheet(report, tables)]);
  const packaged: PackagedFile[] = [
    ...tables.flatMap((table) => tableFiles(table.name, table)),
    { file: { path: FILE_NAMES.workbook, mediaType: XLSX, bytes: workbook } },
  ];
  const files = [
    ...packaged.map(({ file }) => file),
    ...tables.map((table) => excelFile(table.name, table)),
    textFile(FILE_NAMES.descriptor, JSON_TYPE, jsonText(dataPackage(report, packaged))),
    textFile(FILE_NAMES.schema, JSON_TYPE, jsonText(statisticsSchema(report))),
    readmeFile('zh', report, tables),
    readmeFile('en', report, tables),
    ...figureFiles(report),
  ];
  const summed = [...files, textFile(FILE_NAMES.sums, PLAIN, checksumLines(files))];
  return [...summed, { path: FILE_NAMES.archive, mediaType: 'application/zip', bytes: zipped(summed) }];
}

/** What a package is made of: a copy of one of them for Excel is no part of it. */
function tableFiles(path: string, table: Table): PackagedFile[] {
  return [
    { file: textFile(`${path}.csv`, CSV, toCsv(table)), table },
    { file: textFile(`${path}.json`, JSON_TYPE, toJson(table)), table },
  ];
}

function excelFile(path: string, table: Table): DataFile {
  return textFile(excelName(path), CSV, toCsv(table, { isForExcel: true }));
}

function figureFiles({ statistics, themes }: OpenReport): DataFile[] {
  return statistics.flatMap((figure) => {
    const path = `statistics/${figure.id}`;
    const table = statisticTable({ statistics: [figure], themes });
    return [...tableFiles(path, table).map(({ file }) => file), excelFile(path, table)];
  });
}
