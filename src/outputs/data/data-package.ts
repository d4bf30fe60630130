import { LOCALES, type Localised } from '../../figure/locale.ts';
import { dictionary } from '../../words/dictionary.ts';
import { pageAddress } from './address.ts';
import { caveats } from './caveats.ts';
import { sha256 } from './checksum.ts';
import { citation } from './citation.ts';
import type { DataFile } from './file.ts';
import { packageLicences } from './licence.ts';
import type { OpenReport } from './report.ts';
import type { Table } from './table.ts';
import { tableSchema } from './table-schema.ts';

/** A data file and the table it holds, where it holds just one. */
export interface PackagedFile {
  readonly file: DataFile;
  readonly table?: Table | undefined;
}

/** The Data Package v2 descriptor of the report's data. It leaves out what the publisher has not said: a licence, an address. */
export function dataPackage(report: OpenReport, files: readonly PackagedFile[]) {
  const { settings, sources, root } = report;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    ...(settings.dataName ? { name: settings.dataName } : {}),
    title: both(settings.name),
    description: LOCALES.map((locale) =>
      [...caveats(locale, report), citation(locale, report), dictionary(locale).data.formats].join('\n'),
    ).join('\n\n'),
    ...(root ? { homepage: pageAddress(root, 'zh', '/data/') } : {}),
    ...packageLicences(settings),
    sources: sources.map(({ source }) => ({ title: both(source.title) })),
    resources: files.map(resource),
  };
}

function resource({ file: { path, mediaType, bytes }, table }: PackagedFile) {
  const format = path.slice(path.lastIndexOf('.') + 1);
  const tabular = table !== undefined && format === 'csv';
  return {
    ...(tabular ? { $schema: 'https://datapackage.org/profiles/2.0/dataresource.json' } : {}),
    name: tabular ? table.name : path.replaceAll(/[./]/g, '-'),
    path,
    ...(tabular ? { type: 'table' } : {}),
    ...(table ? { title: both(tableTitle(table)) } : {}),
    format,
    mediatype: mediaType.replace(/;.*/, ''),
    ...(mediaType.includes('charset') ? { encoding: 'utf-8' } : {}),
    bytes: bytes.length,
    hash: `sha256:${sha256(bytes)}`,
    ...(tabular ? { schema: tableSchema(table) } : {}),
  };
}

function tableTitle({ name }: Table): Localised {
  return { zh: dictionary('zh').data.tables[name], en: dictionary('en').data.tables[name] };
}

function both({ zh, en }: Localised): string {
  return `${zh} / ${en}`;
}
