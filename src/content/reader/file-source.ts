/** More than any text of the site needs, in bytes, and little enough that every reader of it stays quick. */
export const LARGEST_FILE = 300_000;

/** Why a file could not be had; what is no file is a pipe, a device or a folder behind a link, and what is elsewhere is not in the folder. */
export interface Unread {
  readonly problem: 'too-large' | 'unreadable' | 'no-file' | 'elsewhere';
}

/** Where the content comes from; files are named from the content folder, with forward slashes. */
export interface FileSource {
  /** Every file, in order. */
  list(): readonly string[];
  /** The bytes of a file as they were saved, or why there are none. Never throws. */
  read(file: string): Uint8Array | Unread;
}

/** The files of another source as they are now, read once and for all. */
export function heldInMemory(source: FileSource): FileSource {
  const files = new Map(source.list().map((file) => [file, source.read(file)]));
  return { list: () => [...files.keys()], read: (file) => files.get(file) ?? { problem: 'unreadable' } };
}

/** Another source with some files as they are before anyone saves them; `undefined` takes a file away. */
export function withUnsaved(
  source: FileSource,
  unsaved: ReadonlyMap<string, string | Uint8Array | undefined>,
): FileSource {
  const bytes = new Map(
    [...unsaved].map(([file, text]) => [
      file,
      typeof text === 'string' ? new TextEncoder().encode(text) : text,
    ]),
  );
  return {
    list: () =>
      [...new Set([...source.list(), ...bytes.keys()])]
        .filter((file) => !bytes.has(file) || bytes.get(file) !== undefined)
        .sort(),
    read: (file) => (bytes.has(file) ? (bytes.get(file) ?? { problem: 'unreadable' }) : source.read(file)),
  };
}
