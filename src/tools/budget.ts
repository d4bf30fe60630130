import { budgetReport } from './measure/budget.ts';
import { bare, command } from './command/command.ts';
import { builtBase } from './serve/serve.ts';
import { provideSite } from './build/site.ts';

await command(
  bare(async ({ project, progress }) => {
    await provideSite(project, progress);
    const { text, over } = budgetReport(project.dist, builtBase(project.dist));
    progress.say(text);
    return over.length === 0 ? 0 : 1;
  }),
);
