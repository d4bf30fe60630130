import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { project } from '../build/project.ts';

const withCommands = z.object({ bin: z.union([z.string(), z.record(z.string(), z.string())]) });

/** The script behind a command of an installed package. */
export function toolScript(packageName: string, command = packageName): string {
  // Not through node_modules/.bin: those are shell scripts on Windows, and elsewhere start whichever node the PATH has.
  const manifest = findPackageJSON(packageName, import.meta.url) ?? '';
  const { bin } = withCommands.parse(JSON.parse(readFileSync(manifest, 'utf8')));
  const script = typeof bin === 'string' ? bin : bin[command];
  if (script === undefined) throw new Error(`${packageName} has no command ${command}`);
  return join(dirname(manifest), script);
}

/** Takes what a script prints, piece by piece, in the place of the terminal. */
export type Listener = (text: string) => void;

/** Runs a Node script in the project's folder, or in that of a copy, with this same Node, its output passed on, and gives its exit status. */
export function runScript(
  script: string,
  args: string[],
  env: NodeJS.ProcessEnv = {},
  listener?: Listener,
  cwd = project.root,
): Promise<number> {
  const child = spawn(process.execPath, [script, ...args], {
    cwd,
    env: { ...process.env, ...env },
    stdio: listener ? ['ignore', 'pipe', 'pipe'] : 'inherit',
  });
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => listener?.(text));
  // Whoever stops the command means what it runs too.
  const forward = (signal: NodeJS.Signals): void => void child.kill(signal);
  const signals: NodeJS.Signals[] = ['SIGINT', 'SIGTERM'];
  for (const signal of signals) process.on(signal, forward);
  return new Promise<number>((resolve) => {
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  }).finally(() => {
    for (const signal of signals) process.off(signal, forward);
  });
}
