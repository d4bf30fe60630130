import { type Zippable, zipSync } from 'fflate';

/** A file's name and its bytes. */
export interface ArchiveEntry {
  readonly path: string;
  readonly bytes: Uint8Array;
}

// A zip holds local time without a zone: the date fields are set to these whatever the machine's zone, and noon exists in all of them.
const WRITTEN = new Date(1980, 0, 1, 12);

/** Packs files into a zip that is the same, byte for byte, whenever and wherever it is made, unless a time of writing is given. */
export function zipped(entries: readonly ArchiveEntry[], written = WRITTEN): Uint8Array<ArrayBuffer> {
  const files: Zippable = Object.fromEntries(entries.map(({ path, bytes }) => [path, bytes]));
  return new Uint8Array(zipSync(files, { level: 9, mtime: written }));
}
