import { command } from './command/command.ts';
import { addressLines, serveDist } from './serve/serve.ts';
import { servingPort } from './serve/serving-port.ts';
import { provideSite } from './build/site.ts';

await command(async ({ args, project, progress }) => {
  const { port, exact } = servingPort(args);
  await provideSite(project, progress);
  const { address } = await serveDist(project, port, exact);
  progress.say(addressLines(address));
  return 0;
});
