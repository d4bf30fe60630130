import { astroEnvironment } from '../build/astro.ts';
import { command, say } from '../build/command.ts';
import { contentProblems } from '../build/content-problems.ts';
import { project } from '../build/project.ts';
import { prepareFonts } from '../build/site.ts';
import { runScript, toolScript } from '../build/tool.ts';
import { recover } from '../build/workspace.ts';

await command(async () => {
  recover(project);
  const { text } = contentProblems(project);
  // Shown and not fatal: someone in the middle of a change wants to see the page.
  if (text !== '') say(`${text}\n`);
  say(await prepareFonts(project));
  // Without --ignore-lock Astro 7 refuses a second server and may put itself into the background.
  return runScript(toolScript('astro'), ['dev', '--ignore-lock', ...process.argv.slice(2)], astroEnvironment);
});
