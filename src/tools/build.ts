import { bare, command } from './command/command.ts';
import { progress } from './command/progress.ts';
import { project } from './build/project.ts';
import { buildSite } from './build/site.ts';

await command(
  bare(async () => {
    await buildSite(project, progress);
    return 0;
  }),
);
