import type { Project } from '../build/project.ts';
import { type Command, taking } from '../command/command.ts';
import type { Progress } from '../command/progress.ts';
import { addressLines, serveDist } from './serve.ts';

const OPTIONS = {
  port: { type: 'string', default: '4321' },
  exact: { type: 'boolean', default: false },
} as const;

/** A command that serves the site once it is ready: at `--port 4321`, or the next free one unless it is to be `--exact`. */
export function serving(
  script: string,
  ready: (project: Project, progress: Progress) => Promise<void>,
): Command {
  return taking(script, { options: OPTIONS }, async ({ values, project, progress }) => {
    await ready(project, progress);
    const { address } = await serveDist(project, Number(values.port), values.exact);
    progress.say(addressLines(address));
  });
}
