import { budgetReport } from './measure/budget.ts';
import { command, say } from './command/command.ts';
import { project } from './build/project.ts';
import { builtBase, isBuilt } from './serve/serve.ts';
import { buildSite } from './build/site.ts';
import { recover } from './build/workspace.ts';

await command(async () => {
  recover(project);
  if (!isBuilt(project)) await buildSite(project, say);
  const { text, over } = budgetReport(project.dist, builtBase(project.dist));
  say(text);
  return over.length === 0 ? 0 : 1;
});
