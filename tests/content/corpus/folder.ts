import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { check } from '../../../src/check/check.ts';
import { loadContent } from '../../../src/content/reader/reader.ts';
import type { Issue } from '../../../src/content/reader/issue.ts';
import { onDisk } from '../../../src/content/reader/disk.ts';
import { renewedTranslation } from '../../../src/check/renewed-translation.ts';

/** The real content of the project. */
export const REAL_CONTENT = fileURLToPath(new URL('../../../content', import.meta.url));

// Read once and written for each folder, which is many times faster than copying.
const original = new Map(
  onDisk(REAL_CONTENT)
    .list()
    .map((file) => [file, readFileSync(join(REAL_CONTENT, file))]),
);

/** A copy of the real content, to make mistakes in and to put right again. */
export class ContentFolder {
  readonly folder: string;
  readonly #parent: string;
  readonly #touched = new Set<string>();

  /** Makes the copy, or takes over one that was made before and put right again. */
  constructor(folder?: string) {
    this.#parent = folder === undefined ? mkdtempSync(join(tmpdir(), 'content-copy-')) : dirname(folder);
    this.folder = folder ?? join(this.#parent, 'content');
    if (folder === undefined) for (const [file, bytes] of original) this.#put(file, bytes);
  }

  read(file: string): string {
    return readFileSync(join(this.folder, file), 'utf8');
  }

  bytes(file: string): Buffer {
    return readFileSync(join(this.folder, file));
  }

  write(file: string, text: string | Uint8Array): void {
    this.#touched.add(file);
    this.#put(file, text);
  }

  /** Replaces the first occurrence of a text, which must be there. */
  edit(file: string, from: string | RegExp, to: string): void {
    const before = this.read(file);
    const after = before.replace(from, () => to);
    if (after === before) throw new Error(`nothing to change in ${file}: ${from}`);
    this.write(file, after);
  }

  append(file: string, text: string): void {
    this.write(file, this.read(file) + text);
  }

  rename(from: string, to: string): void {
    this.#touched.add(from).add(to);
    renameSync(join(this.folder, from), join(this.folder, to));
  }

  remove(file: string): void {
    for (const known of original.keys())
      if (known === file || known.startsWith(`${file}/`)) this.#touched.add(known);
    rmSync(join(this.folder, file), { recursive: true });
  }

  /** The number of the first line that holds a text. */
  lineOf(file: string, text: string): number {
    const index = this.read(file)
      .split('\n')
      .findIndex((line) => line.includes(text));
    if (index < 0) throw new Error(`${file} has no line with ${text}`);
    return index + 1;
  }

  /** Records the English of a section as made from the Chinese as it now stands. */
  translate(slug: string): void {
    const chapter = loadContent(onDisk(this.folder)).chapters.find((one) => one.slug === slug);
    const renewed = chapter && renewedTranslation(chapter);
    if (renewed !== undefined) this.write(`${chapter?.room}/${slug}/en.mdx`, renewed);
  }

  check(): readonly Issue[] {
    return check(onDisk(this.folder));
  }

  /** Puts everything back as it is in the project. */
  restore(): void {
    for (const file of this.#touched) {
      const bytes = original.get(file);
      if (bytes) this.#put(file, bytes);
      else rmSync(join(this.folder, file), { force: true, recursive: true });
    }
    this.#touched.clear();
  }

  /** Takes the copy off the disk. */
  dispose(): void {
    rmSync(this.#parent, { recursive: true, force: true });
  }

  #put(file: string, text: string | Uint8Array): void {
    const path = join(this.folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}
