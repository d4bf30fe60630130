import { derivedTable } from './derived-row.ts';
import { honourTable } from './honour-row.ts';
import type { OpenReport } from './report.ts';
import { statisticTable } from './statistic-row.ts';
import { sourceTable } from './source-row.ts';
import type { Table } from './table.ts';
import { termTable } from './term-row.ts';

/** Every table of the report that has a row. */
export function openTables(report: OpenReport): Table[] {
  return [
    statisticTable(report),
    honourTable(report),
    termTable(report.terms),
    derivedTable(report),
    sourceTable(report),
  ].filter(({ rows }) => rows.length > 0);
}
