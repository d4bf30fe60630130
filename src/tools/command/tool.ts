import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { project } from '../build/project.ts';

/** The script behind a command of an installed package. */
export function toolScript(packageName: string, command = packageName): string {
  // Not through node_modules/.bin: those are shell scripts on Windows, and elsewhere start whichever node the PATH has.
  const folder = packageFolder(packageName);
  const manifest: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const bin =
    typeof manifest === 'object' && manifest !== null && 'bin' in manifest ? manifest.bin : undefined;
  const script: unknown = typeof bin === 'object' && bin !== null ? Reflect.get(bin, command) : bin;
  if (typeof script !== 'string') throw new Error(`${packageName} has no command ${command}`);
  return join(folder, script);
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

function packageFolder(packageName: string): string {
  const folders = createRequire(import.meta.url).resolve.paths(packageName) ?? [];
  const found = folders
    .map((folder) => join(folder, packageName))
    .find((folder) => existsSync(join(folder, 'package.json')));
  if (found === undefined)
    throw new Error(`没有安装 ${packageName}：请运行 npm ci · ${packageName} is not installed: run npm ci`);
  return found;
}
