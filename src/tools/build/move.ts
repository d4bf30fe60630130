import { renameSync } from 'node:fs';
import { codeOf } from '../command/machine-words.ts';

/** Moves a file or a folder to another place on the same disk, in one step. */
export function move(from: string, to: string): void {
  for (let attempt = 1; ; attempt += 1) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      // On Windows a virus scanner may hold a fresh file for a moment.
      const held = process.platform === 'win32' && ['EPERM', 'EACCES', 'EBUSY'].includes(codeOf(error));
      if (!held || attempt === 10) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50 * attempt);
    }
  }
}
