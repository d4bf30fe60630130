/** The names under /data/ of the files that hold more than one table or none. They are addresses, and never change. */
export const FILE_NAMES = {
  workbook: 'report-data.xlsx',
  archive: 'report-data.zip',
  descriptor: 'datapackage.json',
  schema: 'statistics.schema.json',
  sums: 'SHA256SUMS',
} as const;
