import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Decoded, decode } from './encoding.ts';

/** More than any text of the site needs, and little enough that every reader of it stays quick. */
export const LARGEST_FILE = 300_000;

/** What reading a file gave: its text, or why there is none. */
export type FileText =
  | (Decoded & { readonly size: number })
  | { readonly problem: 'too-large' }
  | { readonly problem: 'unreadable' };

/** Every file under a folder, named from it with forward slashes, in order. What the operating system leaves behind is not named. */
export function listFiles(folder: string): string[] {
  const files: string[] = [];
  const waiting = [''];
  for (let inside = waiting.pop(); inside !== undefined; inside = waiting.pop()) {
    for (const entry of readdirSync(join(folder, inside), { withFileTypes: true })) {
      if (entry.name.startsWith('.') || entry.name === 'Thumbs.db' || entry.name === 'desktop.ini') continue;
      if (entry.isDirectory()) waiting.push(`${inside}${entry.name}/`);
      else files.push(`${inside}${entry.name}`);
    }
  }
  return files.sort();
}

/** Whether there is such a folder. */
export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** The text of a file, without a byte-order mark. */
export function readText(path: string): FileText {
  try {
    const status = statSync(path);
    // A pipe or a device has no end to read to.
    if (!status.isFile()) return { problem: 'unreadable' };
    if (status.size > LARGEST_FILE) return { problem: 'too-large' };
    const bytes = readFileSync(path);
    return { ...decode(bytes), size: bytes.length };
  } catch {
    return { problem: 'unreadable' };
  }
}
