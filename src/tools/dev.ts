import { astroEnvironment } from './build/astro.ts';
import { project } from './build/project.ts';
import { siteAddress } from './build/site-address.ts';
import { recover } from './build/workspace.ts';
import { command } from './command/command.ts';
import { runScript, toolScript } from './command/tool.ts';

await command(() => {
  siteAddress();
  recover(project);
  // Without --ignore-lock Astro 7 refuses a second server and may put itself into the background.
  return runScript(toolScript('astro'), ['dev', '--ignore-lock', ...process.argv.slice(2)], astroEnvironment);
});
