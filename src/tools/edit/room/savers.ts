import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { saveFile } from '../save/save-file.ts';

const kept = z.record(z.string(), z.array(z.string()));

/** Which clerks saved what was not submitted yet, so that a submission names all whose work it is. */
export class Savers {
  readonly #path: string;

  constructor(root: string) {
    this.#path = join(root, '.editor', 'savers.json');
  }

  /** Keeps that a clerk saved some files. */
  add(clerk: string, files: readonly string[]): void {
    const all = this.#all();
    const own = files.map((file) => [file, [...new Set([...(all[file] ?? []), clerk])]]);
    this.#save({ ...all, ...Object.fromEntries(own) });
  }

  /** Who saved any of some files. */
  of(files: readonly string[]): string[] {
    const all = this.#all();
    return [...new Set(files.flatMap((file) => all[file] ?? []))];
  }

  /** Forgets who saved all but some files, which are still to be submitted. */
  keep(files: readonly string[]): void {
    const all = this.#all();
    this.#save(Object.fromEntries(Object.entries(all).filter(([file]) => files.includes(file))));
  }

  #all(): Readonly<Record<string, readonly string[]>> {
    if (!existsSync(this.#path)) return {};
    try {
      return kept.parse(JSON.parse(readFileSync(this.#path, 'utf8')));
    } catch {
      // What was damaged from outside names nobody.
      return {};
    }
  }

  #save(all: Readonly<Record<string, readonly string[]>>): void {
    if (Object.keys(all).length + Object.keys(this.#all()).length > 0)
      saveFile(this.#path, JSON.stringify(all));
  }
}
