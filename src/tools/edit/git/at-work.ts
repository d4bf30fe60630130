import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { git } from '../../command/git.ts';
import { isRunning } from '../../command/is-running.ts';
import { cloneAt } from './clone.ts';

/** Has git do some work, with a mark beside it, so that what a power cut leaves locked is known for our own the next time. */
export async function atWork<T>(root: string, work: () => Promise<T>): Promise<T> {
  const mark = join(root, '.editor', 'at-work');
  await clearLocks(root, mark);
  mkdirSync(dirname(mark), { recursive: true });
  writeFileSync(mark, String(process.pid));
  try {
    return await work();
  } finally {
    rmSync(mark, { force: true });
  }
}

/** Takes away the locks that git was holding for us when we were killed; those of anybody else are left. */
async function clearLocks(root: string, mark: string): Promise<void> {
  const begun = statSync(mark, { throwIfNoEntry: false })?.mtimeMs;
  if (begun === undefined) return;
  // One that was torn by a power cut names nobody.
  const owner = Number(readFileSync(mark, 'utf8'));
  if (owner > 0 && isRunning(owner)) return;
  for (const folder of await heldBy(root))
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      const path = join(folder, name);
      if (!name.endsWith('.lock') || (timeOf(path) ?? 0) < begun - CLOCKS) continue;
      // A git that outlived us is done in a moment, and so is anybody else's.
      while (Date.now() - (timeOf(path) ?? 0) < STILL_AT_WORK) await setTimeout(STILL_AT_WORK / 10);
      rmSync(path, { force: true });
    }
}

/** The repositories that our git writes to: the project's own, and that of a server which is a folder. */
async function heldBy(root: string): Promise<string[]> {
  const own = (await git(root, ['rev-parse', '--absolute-git-dir'])).trim();
  const { url } = await cloneAt(root);
  const server = url === undefined ? undefined : resolve(root, url);
  return server !== undefined && existsSync(join(server, 'HEAD')) ? [own, server] : [own];
}

/** How far the clock of a disk elsewhere may be behind. */
const CLOCKS = 2_000;

const STILL_AT_WORK = 3_000;

function timeOf(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs;
}
