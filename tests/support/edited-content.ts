import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { check } from '../../src/check/check.ts';
import { renewedTranslation } from '../../src/tools/edit/renewed-translation.ts';
import { onDisk } from '../../src/content/reader/disk.ts';
import type { FileSource, Unread } from '../../src/content/reader/file-source.ts';
import { type Issue, type Place, wholeFile } from '../../src/content/reader/issue.ts';
import { loadContent } from '../../src/content/reader/reader.ts';
import { SourceText } from '../../src/content/reader/source-text.ts';

/** The real content of the project. */
export const REAL_CONTENT = fileURLToPath(new URL('../../content', import.meta.url));

const saved = onDisk(REAL_CONTENT);
const SAVED: ReadonlyMap<string, Uint8Array> = new Map(
  saved.list().map((file) => {
    const bytes = saved.read(file);
    if ('problem' in bytes) throw new Error(`${file}: ${bytes.problem}`);
    return [file, bytes];
  }),
);

/**
 * The real content as someone edits it, in memory alone. In a text that is put in, ⟦ and ⟧ stand around what is wrong in it, and are
 * not part of it; ⟦ alone goes to the end of the line.
 */
export class EditedContent implements FileSource {
  readonly #files = new Map(SAVED);
  #mark: Place | undefined;

  list(): string[] {
    return [...this.#files.keys()].sort();
  }

  read(file: string): Uint8Array | Unread {
    return this.#files.get(file) ?? { problem: 'unreadable' };
  }

  /** The bytes of a file, which must be there. */
  bytes(file: string): Buffer {
    const bytes = this.#files.get(file);
    if (!bytes) throw new Error(`there is no ${file}`);
    return Buffer.from(bytes);
  }

  text(file: string): string {
    return this.bytes(file).toString('utf8');
  }

  /** Saves a file; where its text is not marked, it is the file as a whole that is wrong. */
  write(file: string, content: string | Uint8Array): void {
    this.#mark = wholeFile(`content/${file}`);
    this.#put(file, content);
  }

  /** Replaces the first occurrence of a text, which must be there. */
  edit(file: string, from: string | RegExp, to: string): void {
    const before = this.text(file);
    const after = before.replace(from, () => to);
    if (after === before) throw new Error(`nothing to change in ${file}: ${from}`);
    this.#put(file, after);
  }

  append(file: string, text: string): void {
    this.#put(file, this.text(file) + text);
  }

  rename(from: string, to: string): void {
    this.write(to, this.bytes(from));
    this.#files.delete(from);
  }

  remove(file: string): void {
    if (!this.#files.delete(file)) throw new Error(`there is no ${file}`);
    this.#mark = wholeFile(`content/${file}`);
  }

  /** Says what is wrong where it is not what was put in: a text as it stands, with its marks, or the first that fits; a whole file without. */
  blame(file: string, marked?: string | RegExp): void {
    const text = this.text(file);
    if (marked === undefined) this.#mark = wholeFile(`content/${file}`);
    else if (typeof marked === 'string')
      this.#markIn(file, text.replace(marked.replace(/[⟦⟧]/g, ''), marked));
    else this.#markIn(file, text.replace(marked, '⟦$&⟧'));
  }

  /** The stretch that is wrong. */
  get mark(): Place | undefined {
    return this.#mark;
  }

  /** The text of a place. */
  textAt({ file, line, column, endLine, endColumn }: Place): string {
    const lines = this.text(file.slice('content/'.length))
      .replace(/^\uFEFF/, '')
      .split('\n')
      .slice(line - 1, endLine);
    const last = lines.pop() ?? '';
    return [...lines, last.slice(0, endColumn - 1)].join('\n').slice(column - 1);
  }

  /** Writes what an issue suggests in the place of what it marks; a file as a whole gets the name suggested. */
  follow({ suggestion = '', ...place }: Issue): void {
    const file = place.file.slice('content/'.length);
    if (place.text === undefined && suggestion.startsWith('content/')) {
      this.rename(file, suggestion.slice('content/'.length));
      return;
    }
    const [, mark = '', text = ''] = /^(\uFEFF?)(.*)$/s.exec(this.text(file)) ?? [];
    const lines = text.split('\n');
    const offset = (line: number, column: number) =>
      lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
    const [start, end] = [offset(place.line, place.column), offset(place.endLine, place.endColumn)];
    this.#put(file, mark + text.slice(0, start) + suggestion + text.slice(end));
  }

  /** Records the English of a section as made from the Chinese as it now stands. */
  translate(slug: string): void {
    const chapter = loadContent(this).chapters.find((one) => one.slug === slug);
    const renewed = chapter && renewedTranslation(chapter);
    if (renewed !== undefined) this.#put(`${chapter?.room}/${slug}/en.mdx`, renewed);
  }

  check(): readonly Issue[] {
    return check(this);
  }

  /** The errors alone: a change to the Chinese also makes the English older than its original, which is asked about. */
  errors(): Issue[] {
    return this.check().filter(({ severity }) => severity === 'error');
  }

  /** The files that are other than they are saved, or are not, or are new. */
  get changed(): string[] {
    return [...new Set([...SAVED.keys(), ...this.#files.keys()])].filter(
      (file) => this.#files.get(file) !== SAVED.get(file),
    );
  }

  /** Makes the same edits in a copy of the real content on the disk. */
  saveTo(folder: string): void {
    for (const file of SAVED.keys()) if (!this.#files.has(file)) rmSync(join(folder, file));
    for (const [file, bytes] of this.#files) {
      if (SAVED.get(file) === bytes) continue;
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), bytes);
    }
  }

  #put(file: string, content: string | Uint8Array): void {
    if (typeof content === 'string' && content.includes('⟦')) this.#markIn(file, content);
    const plain = typeof content === 'string' ? Buffer.from(content.replace(/[⟦⟧]/g, '')) : content;
    this.#files.set(file, plain);
  }

  #markIn(file: string, marked: string): void {
    const [before = '', after] = marked.replace(/^\uFEFF/, '').split('⟦');
    if (after === undefined) throw new Error(`nothing to mark in ${file}`);
    const [wrong = ''] = /^.*?(?=⟧)/s.exec(after) ?? /^.*/.exec(after) ?? [];
    const text = new SourceText(`content/${file}`, before + after.replace('⟧', ''));
    this.#mark = text.place({ start: before.length, end: before.length + wrong.length });
  }
}
