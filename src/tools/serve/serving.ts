import { parseArgs } from 'node:util';
import type { Project } from '../build/project.ts';
import type { Command } from '../command/command.ts';
import type { Progress } from '../command/progress.ts';
import { addressLines, serveDist } from './serve.ts';

/** A command that serves the site once it is ready: at `--port 4321`, or the next free one unless it is to be `--exact`. */
export function serving(ready: (project: Project, progress: Progress) => Promise<void>): Command {
  return async ({ args, project, progress }) => {
    const { values } = parseArgs({
      args: [...args],
      options: { port: { type: 'string', default: '4321' }, exact: { type: 'boolean', default: false } },
    });
    await ready(project, progress);
    const { address } = await serveDist(project, Number(values.port), values.exact);
    progress.say(addressLines(address));
    return 0;
  };
}
