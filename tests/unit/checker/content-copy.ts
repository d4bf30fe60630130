import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { check } from '../../../src/checker/check.ts';
import { listFiles } from '../../../src/checker/disk.ts';
import type { Issue } from '../../../src/checker/issue.ts';

/** The real content of the project. */
export const REAL_CONTENT = fileURLToPath(new URL('../../../content', import.meta.url));

// Read once and written for each copy, which is many times faster than copying the folder.
const original = new Map(
  listFiles(REAL_CONTENT).map((file) => [file, readFileSync(join(REAL_CONTENT, file))]),
);

/** A fresh copy of the real content, to make mistakes in; it is gone when the test is over. */
export class ContentCopy {
  readonly folder: string;

  constructor() {
    const parent = mkdtempSync(join(tmpdir(), 'content-copy-'));
    onTestFinished(() => rmSync(parent, { recursive: true, force: true }));
    this.folder = join(parent, 'content');
    for (const [file, bytes] of original) this.write(file, bytes);
  }

  read(file: string): string {
    return readFileSync(join(this.folder, file), 'utf8');
  }

  write(file: string, text: string | Uint8Array): void {
    const path = join(this.folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
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
    renameSync(join(this.folder, from), join(this.folder, to));
  }

  remove(file: string): void {
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

  check(): Issue[] {
    return check(this.folder);
  }
}
