import { bare, command } from './command/command.ts';
import { buildSite } from './build/site.ts';

await command(
  bare(async ({ project, progress }) => {
    await buildSite(project, progress);
  }),
);
