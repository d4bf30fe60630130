import { type ChildProcess, type ChildProcessByStdio, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';

/** Whether a process can be held still on this system. */
export const CAN_STOP = process.platform !== 'win32';

/** A process whose signs can be read. */
type Repeating = ChildProcessByStdio<null, Readable, null>;

/** Starts a script of ours that does something again and again and writes a sign each time; gives it once it has done it. */
export async function repeating(script: string, args: readonly string[]): Promise<Repeating> {
  const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  await Promise.race([
    once(child.stdout, 'data'),
    once(child, 'close').then(() => Promise.reject(new Error(`${script} has ended`))),
  ]);
  return child;
}

/** After so many looks a process is killed in earnest, so that the next begins with what it left. */
const LOOKS = 10;

/**
 * Looks at what a process has left on the disk at so many random moments, and at some of them, the last too, kills it and begins anew. It
 * is held still for each look: what stands on the disk then is what a kill at that moment leaves.
 */
export async function killedAt(
  begin: () => Promise<Repeating>,
  moments: number,
  look: () => Promise<void> | void,
): Promise<void> {
  for (let seen = 0; seen < moments; ) {
    const child = await begin();
    const ended = once(child, 'close');
    try {
      for (const last = Math.min(seen + LOOKS, moments); seen < last; seen += 1) {
        if (child.kill('SIGCONT')) await Promise.race([once(child.stdout, 'data'), ended]);
        // Any moment must do; how long it lasts until then decides nothing.
        await setTimeout(Math.random() * 15);
        child.kill('SIGSTOP');
        while (!isStopped(child));
        await look();
      }
    } finally {
      child.kill('SIGKILL');
      await ended;
    }
  }
}

function isStopped({ pid, exitCode }: ChildProcess): boolean {
  const { stdout, error } = spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' });
  if (error || exitCode !== null || stdout.trim() === '') throw error ?? new Error('the process has ended');
  return stdout.startsWith('T');
}
