import { randomUUID } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { move } from '../../build/move.ts';

/** What the name of a file ends with that is being saved; the dot before it hides it from all that reads the content. */
const ENDING = '.saving';

/** Saves a file: whenever the power fails, there is the old one whole, or the new. */
export function saveFile(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const status = statSync(path, { throwIfNoEntry: false });
  // What stands behind a link is saved, and the link stays.
  const target = status ? realpathSync(path) : path;
  const folder = dirname(target);
  const beside = join(folder, `.${basename(target)}.${randomUUID()}${ENDING}`);
  try {
    const file = openSync(beside, 'wx', status?.mode);
    try {
      writeFileSync(file, content);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    move(beside, target);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
  keepName(folder);
}

/** Has the disk keep the new name too; Windows does that by itself. */
function keepName(folder: string): void {
  if (process.platform === 'win32') return;
  const open = openSync(folder, 'r');
  try {
    fsyncSync(open);
  } finally {
    closeSync(open);
  }
}

/** Clears away what was being saved when the power failed; what may still be at work is left alone. */
export function sweepUnsaved(folder: string): void {
  for (const { name, parentPath } of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!name.startsWith('.') || !name.endsWith(ENDING)) continue;
    const path = join(parentPath, name);
    const status = statSync(path, { throwIfNoEntry: false });
    if (status && Date.now() - status.mtimeMs > STILL_AT_WORK) rmSync(path, { force: true });
  }
}

const STILL_AT_WORK = 60_000;
