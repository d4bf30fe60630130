import { Readable, Writable } from 'node:stream';
import type { Project } from '../../../../src/tools/build/project.ts';
import { type Command, statusOf } from '../../../../src/tools/command/command.ts';
import { linesOnly } from '../../../../src/tools/command/progress.ts';

/** How a command ended and what it printed. */
export interface Ran {
  readonly status: number;
  readonly output: string;
  readonly errors: string;
}

/** Runs a command on a copy of the project, in this process, with something typed where it is given. */
export async function run(
  main: Command,
  project: Project,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
  typed = '',
): Promise<Ran> {
  let printed = '';
  let errors = '';
  const write = (text: string) => {
    printed += text;
  };
  const output = new Writable({
    write: (chunk, _, done) => {
      write(String(chunk));
      done();
    },
  });
  const progress = linesOnly((line) => write(`${line}\n`));
  const invocation = { args, env, project, progress, input: Readable.from([typed]), output };
  const status = await statusOf(main, invocation, (words) => {
    errors += `${words}\n`;
  });
  return { status, output: printed, errors };
}
