import { command, say } from './command/command.ts';
import { project } from './build/project.ts';
import { addressLines, isBuilt, serveDist } from './serve/serve.ts';
import { servingPort } from './serve/serving-port.ts';
import { buildSite } from './build/site.ts';
import { recover } from './build/workspace.ts';

await command(async () => {
  const { port, exact } = servingPort();
  recover(project);
  if (!isBuilt(project)) await buildSite(project, say);
  const { address } = await serveDist(project, port, exact);
  say(addressLines(address));
  return 0;
});
