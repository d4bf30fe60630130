import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { copiedParts } from '../../src/tools/build/copied-parts.ts';

/** What the tests and the build need of the project; the packages and the pictures are shared. */
const PARTS = [
  'content',
  'dist',
  'public',
  'src',
  'tests',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  // Made by the build, and read by the types and by every build.
  '.astro',
  '.fonts',
  '.gitignore',
];

/** A plain copy of the project and of its built site, in which faults are planted and taken out again. */
export class Copy {
  readonly root = copiedParts(PARTS);
  readonly #originals = new Map<string, Buffer | undefined>();

  /** The port for a server of the copy. */
  readonly port: number;

  constructor(port: number) {
    this.port = port;
  }

  /** The text of a file. */
  read(file: string): string {
    return readFileSync(join(this.root, file), 'utf8');
  }

  /** Changes the text of a file; a change that changes nothing is an error. */
  edit(file: string, from: string | RegExp, to: string): void {
    const text = this.read(file);
    const changed = text.replace(from, () => to);
    if (changed === text) throw new Error(`nothing in ${file} is ${from}`);
    this.write(file, changed);
  }

  /** Changes the styles that stand in a page, and the hash by which its policy allows them. */
  editStyle(file: string, from: string | RegExp, to: string): void {
    const [, style = ''] = /<style>(.*?)<\/style>/s.exec(this.read(file)) ?? [];
    const changed = style.replace(from, () => to);
    if (changed === style) throw new Error(`no style in ${file} is ${from}`);
    this.edit(file, style, changed);
    this.edit(file, hash(style), hash(changed));
  }

  /** Writes a file, anew or in the place of another. */
  write(file: string, text: string | Buffer): void {
    const path = join(this.root, file);
    if (!this.#originals.has(file))
      this.#originals.set(file, existsSync(path) ? readFileSync(path) : undefined);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }

  /** Puts a file in the place of another. */
  put(file: string, over: string): void {
    const bytes = readFileSync(join(this.root, file));
    if (bytes.equals(readFileSync(join(this.root, over))))
      throw new Error(`${file} and ${over} are the same`);
    this.write(over, bytes);
  }

  /** Takes a file away. */
  remove(file: string): void {
    this.#originals.set(file, readFileSync(join(this.root, file)));
    rmSync(join(this.root, file));
  }

  /** Makes everything as it was. */
  restore(): void {
    for (const [file, bytes] of this.#originals) {
      if (bytes) writeFileSync(join(this.root, file), bytes);
      else rmSync(join(this.root, file));
    }
    this.#originals.clear();
  }

  /** Removes the copy. */
  close(): void {
    rmSync(this.root, { recursive: true, force: true, maxRetries: 5 });
  }
}

function hash(style: string): string {
  return createHash('sha256').update(style).digest('base64');
}
