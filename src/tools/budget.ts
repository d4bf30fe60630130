import { budgetReport } from './measure/budget.ts';
import { bare, command, say } from './command/command.ts';
import { progress } from './command/progress.ts';
import { project } from './build/project.ts';
import { builtBase } from './serve/serve.ts';
import { provideSite } from './build/site.ts';

await command(
  bare(async () => {
    await provideSite(project, progress);
    const { text, over } = budgetReport(project.dist, builtBase(project.dist));
    say(text);
    return over.length === 0 ? 0 : 1;
  }),
);
