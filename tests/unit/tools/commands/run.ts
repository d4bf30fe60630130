import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Project } from '../../../../src/tools/build/project.ts';

/** How a command ended and what it printed. */
export interface Ran {
  readonly status: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Runs one of the project's commands in a copy, as npm would, with something typed where it is given. */
export function run(
  copy: Project,
  name: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
  typed = '',
): Ran {
  const inherited = Object.entries(process.env).filter(([key]) => !/^(npm_|GITHUB_)/.test(key));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(copy.root, 'src', 'tools', `${name}.ts`), ...args],
    { cwd: copy.root, encoding: 'utf8', input: typed, env: { ...Object.fromEntries(inherited), ...env } },
  );
  return { status, output: stdout, errors: stderr };
}
