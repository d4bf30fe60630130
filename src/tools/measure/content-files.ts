import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { onDisk } from '../../content/reader/disk.ts';
import { type FileSource, withUnsaved } from '../../content/reader/file-source.ts';

/** Content files by their path in the content folder. */
export type Files = ReadonlyMap<string, string>;

/** Every file of a content folder. */
export function filesOf(folder: string): Files {
  const names = onDisk(folder).list();
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/** The files as something to be read and checked. */
export function sourceOf(files: Files): FileSource {
  return withUnsaved({ list: () => [], read: () => ({ problem: 'unreadable' }) }, files);
}

/** Writes files into a folder. */
export function writeFiles(files: Files, folder: string): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
