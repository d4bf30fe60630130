import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../../check/check.ts';
import type { LoadedContent } from '../../../content/reader/content.ts';
import { onDisk } from '../../../content/reader/disk.ts';
import type { FileSource } from '../../../content/reader/file-source.ts';
import type { Issue } from '../../../content/reader/issue.ts';
import { slotOf } from '../../../content/reader/layout.ts';
import { loadContent } from '../../../content/reader/reader.ts';
import { utf8Text } from '../line-diff.ts';
import { saveFile, sweepUnsaved } from '../save/save-file.ts';
import { IS_TEXT, type Texts } from './baseline.ts';

/** The content as it lies on the disk. */
export class SavedContent {
  readonly source: FileSource;
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
    this.source = onDisk(folder);
    sweepUnsaved(folder);
  }

  /** All of it, as it is read. */
  content(): LoadedContent {
    return loadContent(this.source);
  }

  /** The mistakes in it that keep it from the site. */
  errors(): readonly Issue[] {
    return check(this.source).filter(({ severity }) => severity === 'error');
  }

  /** Every text in it. */
  texts(): Texts {
    const files = this.source.list().filter((file) => IS_TEXT.test(file) && slotOf(file) !== undefined);
    const texts = files.flatMap((file): [string, string][] => {
      const text = this.#read(file);
      return text === undefined ? [] : [[file, text]];
    });
    return new Map(texts);
  }

  /** The text of a file; nothing where there is none that can be read. */
  text(file: string): string | undefined {
    const bytes = this.bytes(file);
    return bytes && utf8Text(bytes);
  }

  /** The bytes of a file, whatever they are; nothing where there is none, or none that is to be read. */
  bytes(file: string): Uint8Array | undefined {
    if (slotOf(file) === undefined || !this.source.list().includes(file)) return undefined;
    const bytes = this.source.read(file);
    return 'problem' in bytes ? undefined : bytes;
  }

  /** Writes a file; without a text it goes. */
  write(file: string, text: string | undefined): void {
    const path = join(this.#folder, file);
    if (text === undefined) rmSync(path, { force: true });
    else saveFile(path, text);
  }

  #read(file: string): string | undefined {
    const bytes = this.source.read(file);
    return 'problem' in bytes ? undefined : utf8Text(bytes);
  }
}
