import { command, say } from './command/command.ts';
import { progress } from './command/progress.ts';
import { project } from './build/project.ts';
import { addressLines, serveDist } from './serve/serve.ts';
import { servingPort } from './serve/serving-port.ts';
import { buildSite } from './build/site.ts';

await command(async () => {
  const { port, exact } = servingPort();
  await buildSite(project, progress);
  const { address } = await serveDist(project, port, exact);
  say(addressLines(address));
  return 0;
});
