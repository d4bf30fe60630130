import { command, say } from './command/command.ts';
import { project } from './build/project.ts';
import { buildSite } from './build/site.ts';

await command(async () => {
  await buildSite(project, say);
  return 0;
});
