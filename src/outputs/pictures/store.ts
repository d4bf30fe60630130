import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of the pictures made, from the project's root. */
export const STORE = '.pictures';

/** How long what no build asks for is kept. */
const DAYS = 14;

/** Where a file of the store lies. */
export function keptFile(root: string, name: string): string {
  return join(root, STORE, name);
}

/** How many bytes the sum takes that stands before what is kept. */
const SUM = 32;

/** Puts a file into the store, whole or not at all, with its sum before it: two builds may be making the same one. */
export function keep(file: string, bytes: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  const temporary = `${file}.${process.pid}`;
  writeFileSync(temporary, Buffer.concat([sumOf(bytes), bytes]));
  renameSync(temporary, file);
}

/** What is kept in a file of the store; nothing where it is not there, or not as it was put there. */
export function keptBytes(file: string): Uint8Array<ArrayBuffer> | undefined {
  if (!existsSync(file)) return undefined;
  const read = readFileSync(file);
  const bytes = new Uint8Array(read.subarray(SUM));
  return sumOf(bytes).equals(read.subarray(0, SUM)) ? bytes : undefined;
}

function sumOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}

/** Marks a file of the store as still in use. */
export function use(file: string, now = new Date()): void {
  // Once a day is enough, and the store may be shared by builds that run at once.
  if (now.getTime() - statSync(file).mtimeMs > 86_400_000) utimesSync(file, now, now);
}

/** Removes what has not been used for a fortnight: the pictures of values, words and addresses that are no more. */
export function tidyStore(root: string, now = Date.now()): void {
  const folder = join(root, STORE);
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    const age = now - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? now);
    if (age > DAYS * 86_400_000) rmSync(file, { force: true });
  }
}
