import { parse } from 'csv-parse/sync';
import { builtText } from '../../../src/tools/build/built-folder.ts';
import { project } from '../../../src/tools/build/project.ts';

/** The rows of one of the CSV files to download, each by its columns. */
export function table(file: string): Record<string, string>[] {
  return parse<Record<string, string>>(builtText(project.dist, `data/${file}`), { bom: true, columns: true });
}
