import type { FileSource } from '../../../src/content/reader/file-source.ts';

/** The texts of a content folder, by their paths in it. */
export type Files = ReadonlyMap<string, string>;

/** Files as the reader takes them. */
export function sourceOf(files: Files): FileSource {
  return {
    list: () => [...files.keys()].sort(),
    read: (file) => {
      const text = files.get(file);
      return text === undefined ? { problem: 'unreadable' } : new TextEncoder().encode(text);
    },
  };
}
