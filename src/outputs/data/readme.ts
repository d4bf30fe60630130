import type { Locale } from '../../figure/locale.ts';
import { dictionary } from '../../words/dictionary.ts';
import { caveats } from './caveats.ts';
import { citation } from './citation.ts';
import { type DataFile, excelName, FILE_NAMES, textFile } from './file.ts';
import { licenceWords } from './licence.ts';
import type { OpenReport } from './report.ts';
import type { Row, Table } from './table.ts';
import type { WorkbookSheet } from './workbook.ts';

/** README.zh.txt or README.en.txt: what the files hold, with CRLF and a byte order mark for the plainest of editors. */
export function readmeFile(locale: Locale, report: OpenReport, tables: readonly Table[]): DataFile {
  const content = readmeLines(locale, report, tables).join('\r\n');
  return textFile(`README.${locale}.txt`, 'text/plain; charset=utf-8', `\uFEFF${content}\r\n`);
}

function readmeLines(locale: Locale, report: OpenReport, tables: readonly Table[]): string[] {
  const { data, headings, punctuation } = dictionary(locale);
  const { readme } = data;
  return [
    readme.title(report.settings.name[locale]),
    '',
    ...tables.map((table) => tableLine(locale, table)),
    ...fileLines(locale),
    '',
    data.formats + punctuation.space + readme.encoding,
    ...section(
      headings.dataCaveats,
      caveats(locale, report).map((caveat) => `- ${caveat}`),
    ),
    ...section(headings.dataCitation, [data.citation.lede, citation(locale, report)]),
    ...section(headings.dataLicence, [licenceWords(locale, report.settings)]),
    ...tables.flatMap((table) => section(columnsTitle(locale, table), columnLines(locale, table))),
  ];
}

function tableLine(locale: Locale, { name, rows }: Table): string {
  const { data, punctuation } = dictionary(locale);
  const { colon, clause, stop, space } = punctuation;
  const count = data.tables[name] + clause + data.rows(rows.length) + stop;
  return `${name}.csv, ${name}.json, ${excelName(name)}${colon}${count}${space}${data.tableNotes[name]}`;
}

function fileLines(locale: Locale): string[] {
  const { data, punctuation } = dictionary(locale);
  const line = (what: 'workbook' | 'descriptor' | 'schema' | 'sums') =>
    FILE_NAMES[what] + punctuation.colon + data.files[what] + punctuation.stop;
  return [line('workbook'), line('descriptor'), line('schema'), line('sums'), data.perFigure];
}

function section(title: string, lines: readonly string[]): string[] {
  return ['', title, ...lines];
}

function columnsTitle(locale: Locale, { name }: Table): string {
  const { data, headings, punctuation } = dictionary(locale);
  return headings.dataColumns + punctuation.colon + data.tables[name];
}

function columnLines(locale: Locale, { columns }: Table): string[] {
  const { punctuation } = dictionary(locale);
  return columns.map(({ name, meaning }) => `- ${name}${punctuation.colon}${meaning[locale]}`);
}

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
