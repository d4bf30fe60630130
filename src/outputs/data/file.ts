/** The names under /data/ of the files that hold more than one table or none. They are addresses, and never change. */
export const FILE_NAMES = {
  workbook: 'report-data.xlsx',
  archive: 'report-data.zip',
  descriptor: 'datapackage.json',
  schema: 'statistics.schema.json',
  sums: 'SHA256SUMS',
} as const;

/**
 * The name of the copy of a CSV file that Excel opens as it is.
 * @example excelName('statistics') // => 'statistics.excel.csv'
 */
export function excelName(path: string): string {
  return `${path}.excel.csv`;
}

/** A file under /data/. */
export interface DataFile {
  /** Its name under /data/, such as statistics.csv. */
  readonly path: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A file of text. */
export function textFile(path: string, mediaType: string, content: string): DataFile {
  return { path, mediaType, bytes: new TextEncoder().encode(content) };
}

/**
 * The size of a file as people read it.
 * @example fileSize(new Uint8Array(27_158)) // => '27 kB'
 */
export function fileSize(bytes: Uint8Array): string {
  return `${Math.max(1, Math.round(bytes.length / 1000))} kB`;
}
