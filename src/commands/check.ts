import { command, say } from '../build/command.ts';
import { contentProblems } from '../build/content-problems.ts';
import { project } from '../build/project.ts';

await command(() => {
  const { errors, warnings, text } = contentProblems(project);
  if (text !== '') say(`${text}\n`);
  say(
    `内容检查：${errors} 处错误，${warnings} 处提醒 · Content check: ${errors} errors, ${warnings} warnings`,
  );
  return errors === 0 ? 0 : 1;
});
