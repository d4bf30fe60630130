import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { builtFiles } from '../build/built-folder.ts';
import type { Project } from '../build/project.ts';
import { Failure } from '../command/failure.ts';

/** What a build took. */
export interface BuildCost {
  readonly pages: number;
  /** Of the processor, in seconds, by all processes together. */
  readonly cpu: number;
  readonly seconds: number;
  /** The most memory that one process had, in MiB. */
  readonly peak: number;
  /** The seconds from the beginning of each step to that of the next. */
  readonly steps: ReadonlyMap<string, number>;
}

const usage = z.object({ userCPUTime: z.number(), systemCPUTime: z.number(), maxRSS: z.number() });

/** Builds a copy of the project in processes of their own, as `npm run build` does, and measures them. */
export async function measuredBuild({ root, dist }: Project): Promise<BuildCost> {
  const file = join(root, 'usage.jsonl');
  rmSync(file, { force: true });
  const hook = pathToFileURL(join(import.meta.dirname, 'usage-hook.ts')).href;
  const child = spawn(process.execPath, [join(root, 'src', 'tools', 'build.ts')], {
    cwd: root,
    env: { ...process.env, NODE_OPTIONS: `--import=${hook}`, USAGE_FILE: file },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const begun = performance.now();
  const steps = new Map<string, number>();
  let step = '内容 · Content';
  let since = begun;
  const next = (name: string) => {
    const now = performance.now();
    steps.set(step, (steps.get(step) ?? 0) + (now - since) / 1000);
    [step, since] = [name, now];
  };
  const ended = new Promise<number | null>((resolve) => {
    child.on('close', resolve);
  });
  const said: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    // A step tells its name again as it goes on.
    const [, name] = /^… (.*?)(?: \d+(?:\/\d+)?)?$/.exec(line) ?? [];
    if (name === undefined) said.push(line);
    else next(name);
  }
  if ((await ended) !== 0 || !existsSync(file)) throw new Failure(said.join('\n'));
  next('');
  const processes = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => usage.parse(JSON.parse(line)));
  return {
    pages: builtFiles(dist).filter((one) => one.endsWith('.html')).length,
    cpu:
      processes.reduce((sum, { userCPUTime, systemCPUTime }) => sum + userCPUTime + systemCPUTime, 0) / 1e6,
    seconds: (performance.now() - begun) / 1000,
    peak: Math.max(...processes.map(({ maxRSS }) => maxRSS)) / 1024,
    steps,
  };
}
