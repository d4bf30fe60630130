import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const LARGEST_FILE = 1_000_000;

/** Reads single lines of files for showing them; a file is read once, and what cannot be read or is no text gives none. */
export class SourceLines {
  readonly #root: string;
  readonly #files = new Map<string, readonly string[]>();

  constructor(root: string) {
    this.#root = root;
  }

  /** A line of a file, counted from one. */
  line(file: string, number: number): string | undefined {
    const lines = this.#files.get(file) ?? readLines(join(this.#root, file));
    this.#files.set(file, lines);
    return lines[number - 1];
  }
}

function readLines(path: string): string[] {
  try {
    if (statSync(path).size > LARGEST_FILE) return [];
    return new TextDecoder().decode(readFileSync(path)).split(/\r?\n/);
  } catch {
    return [];
  }
}
