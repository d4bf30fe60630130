import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The files of a built site, by their path from its root with forward slashes, sorted. */
export function builtFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'))
    .sort();
}

/** The text of one file of a built site. */
export function builtText(folder: string, path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

/** The path under the base at which a built file is served: about/index.html stands at about/. */
export function servedPath(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '$1');
}
