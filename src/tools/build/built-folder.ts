import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The files of a built site, and links to files, by their path from its root with forward slashes, sorted. */
export function builtFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(
      (entry) => entry.isFile() || (entry.isSymbolicLink() && isFile(join(entry.parentPath, entry.name))),
    )
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'))
    .sort();
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** The text of one file of a built site. */
export function builtText(folder: string, path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

/** The path under the base at which a built file is served: about/index.html stands at about/. */
export function servedPath(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '$1');
}
