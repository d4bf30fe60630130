import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const LARGEST_FILE = 1_000_000;

/** What reading a file gave: its text, or why there is none. */
export type FileText =
  | { readonly text: string }
  | { readonly problem: 'not-utf8'; readonly line: number }
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
    if (statSync(path).size > LARGEST_FILE) return { problem: 'too-large' };
    const bytes = readFileSync(path);
    const lenient = new TextDecoder('utf-8').decode(bytes);
    const broken = lenient.search(/[\uFFFD\0]/);
    // A real U+FFFD in the file is the trace of an earlier wrong conversion, and as unwelcome.
    if (broken >= 0) return { problem: 'not-utf8', line: lenient.slice(0, broken).split('\n').length };
    return { text: lenient };
  } catch {
    return { problem: 'unreadable' };
  }
}
