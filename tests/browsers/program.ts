import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A program that runs until it is stopped. */
export interface Program {
  /** What it said of where it listens. */
  readonly found: string;
  readonly stop: () => Promise<void>;
}

/** Starts a program with a new home of its own, and waits until it says what is looked for, or not where it says nothing. */
export async function startProgram(
  path: string,
  args: readonly string[],
  saying?: RegExp,
  env: NodeJS.ProcessEnv = {},
): Promise<Program> {
  const home = mkdtempSync(join(tmpdir(), 'report-browser-'));
  const child = spawn(path, args, {
    env: { ...process.env, HOME: home, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const found = await new Promise<string>((resolve, reject) => {
    if (!saying) child.once('spawn', () => resolve(''));
    let said = '';
    const listen = (text: Buffer) => {
      said += text.toString();
      const [, found] = saying?.exec(said) ?? [];
      if (found !== undefined) resolve(found);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('error', reject);
    child.once('close', () => reject(new Error(`${path} ended: ${said.slice(-500)}`)));
  });
  return {
    found,
    stop: async () => {
      // With all that it started itself.
      if (child.pid !== undefined && process.platform !== 'win32') process.kill(-child.pid, 'SIGKILL');
      else child.kill('SIGKILL');
      await ended;
      // A helper of its own may outlive it and hold them.
      child.stdout.destroy();
      child.stderr.destroy();
      rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
