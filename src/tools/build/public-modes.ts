import { chmodSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Lets a web server read a file or go into a folder, whichever user it runs as: a strict umask keeps it from both. */
export function openToReaders(path: string): void {
  const status = statSync(path);
  const mode = status.mode & 0o777;
  const open = mode | (status.isDirectory() ? 0o755 : 0o644);
  if (open !== mode) chmodSync(path, open);
}

/** Opens a folder to readers with all that is in it. */
export function openFolder(folder: string): void {
  openToReaders(folder);
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    openToReaders(join(folder, path));
}
