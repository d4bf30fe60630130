import { dictionary } from '../../words/dictionary.ts';
import { caveats } from './caveats.ts';
import { citation } from './citation.ts';
import { licenceWords } from './licence.ts';
import type { OpenReport } from './report.ts';
import type { Row, Table } from './table.ts';
import type { WorkbookSheet } from './workbook.ts';

/** The workbook's own page of explanations, in both languages side by side. */
export function readmeSheet(report: OpenReport, tables: readonly Table[]): WorkbookSheet {
  const zh = dictionary('zh').data;
  const en = dictionary('en').data;
  const english = caveats('en', report);
  return {
    name: 'readme',
    columns: [
      { name: 'sheet', type: 'list' },
      { name: 'column', type: 'list' },
      { name: '中文', type: 'string' },
      { name: 'English', type: 'string' },
    ],
    rows: [
      line(null, null, zh.readme.title(report.settings.name.zh), en.readme.title(report.settings.name.en)),
      ...caveats('zh', report).map((caveat, index) => line(null, null, caveat, english[index] ?? '')),
      line(null, null, citation('zh', report), citation('en', report)),
      line(null, null, licenceWords('zh', report.settings), licenceWords('en', report.settings)),
      ...tables.flatMap(({ name, columns }) => [
        line(name, null, zh.tableNotes[name], en.tableNotes[name]),
        ...columns.map((column) => line(name, column.name, column.meaning.zh, column.meaning.en)),
      ]),
    ],
  };
}

function line(sheet: string | null, column: string | null, zh: string, en: string): Row {
  return { sheet, column, 中文: zh, English: en };
}
