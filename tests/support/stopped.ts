import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';

/** Whether a process can be held still on this system. */
export const CAN_STOP = process.platform !== 'win32';

/** Starts a script of ours that does something again and again, once it has told that it began. */
export async function repeating(script: string, args: readonly string[]): Promise<ChildProcess> {
  const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  await Promise.race([
    once(child.stdout, 'data'),
    once(child, 'close').then(() => Promise.reject(new Error(`${script} has ended`))),
  ]);
  return child;
}

/**
 * Looks at what a process has left on the disk at so many random moments, and at the last of them kills it. It is held still for each look:
 * what stands on the disk then is what a kill at that moment leaves, and it does not have to be started anew fifty times.
 */
export async function killedAt(child: ChildProcess, moments: number, look: () => void): Promise<void> {
  const ended = once(child, 'close');
  try {
    for (let moment = 0; moment < moments; moment += 1) {
      if (moment > 0) child.kill('SIGCONT');
      // Any moment must do; how long it lasts until then decides nothing.
      await setTimeout(Math.random() * 15);
      child.kill('SIGSTOP');
      while (!isStopped(child));
      look();
    }
  } finally {
    child.kill('SIGKILL');
    await ended;
  }
}

function isStopped({ pid, exitCode }: ChildProcess): boolean {
  const { stdout, error } = spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' });
  if (error || exitCode !== null || stdout.trim() === '') throw error ?? new Error('the process has ended');
  return stdout.startsWith('T');
}
