import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';
import { type FileSource, LARGEST_FILE } from './file-source.ts';

/** A content folder on the disk; one that is not there has no files. What the operating system leaves behind is not named. */
export function onDisk(folder: string): FileSource {
  return {
    list: () => (isFolder(folder) ? listFiles(folder) : []),
    read: (file) => read(folder, file),
  };
}

function listFiles(folder: string): string[] {
  const files: string[] = [];
  const waiting = [''];
  for (let inside = waiting.pop(); inside !== undefined; inside = waiting.pop()) {
    for (const entry of readdirSync(join(folder, inside), {
      withFileTypes: true,
    })) {
      if (entry.name.startsWith('.') || entry.name === 'Thumbs.db' || entry.name === 'desktop.ini') continue;
      if (entry.isDirectory()) waiting.push(`${inside}${entry.name}/`);
      else files.push(`${inside}${entry.name}`);
    }
  }
  return files.sort();
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function read(folder: string, file: string): ReturnType<FileSource['read']> {
  const path = join(folder, file);
  try {
    const status = statSync(path);
    // A pipe or a device has no end to read to.
    if (!status.isFile()) return { problem: 'no-file' };
    // What a link leads to outside would be published as if it were content.
    if (isElsewhere(folder, path)) return { problem: 'elsewhere' };
    return status.size > LARGEST_FILE ? { problem: 'too-large' } : readFileSync(path);
  } catch {
    return { problem: 'unreadable' };
  }
}

/** Whether a path leads out of a folder. */
function isElsewhere(folder: string, path: string): boolean {
  const way = relative(realpathSync.native(folder), realpathSync.native(path));
  return way.startsWith('..') || isAbsolute(way);
}
