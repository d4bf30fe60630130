import { command, say } from '../build/command.ts';
import { project } from '../build/project.ts';
import { addressLines, serveDist } from '../build/serve.ts';
import { servingPort } from '../build/serving-port.ts';
import { buildSite } from '../build/site.ts';

await command(async () => {
  const { port, exact } = servingPort();
  await buildSite(project, say);
  const { address } = await serveDist(project, port, exact);
  say(addressLines(address));
  return 0;
});
