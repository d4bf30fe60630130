import { contentProblems } from '../build/content-problems.ts';
import type { Project } from '../build/project.ts';
import { commandLocale, taking } from '../command/command.ts';
import { onDisk } from '../../content/reader/disk.ts';
import { check } from '../../check/check.ts';
import { countLine } from '../report/report.ts';
import type { Locale } from '../../figure/locale.ts';
import { issueRecord } from '../report/issue-report.ts';
import { repairFiles } from './repairs.ts';

const REPAIRED: Readonly<Record<Locale, (files: number) => string>> = {
  zh: (files) =>
    files === 0 ? '没有可以自动改的。' : `已自动改好${files}个文件里可以放心改的地方，请看一遍上面的改动。`,
  en: (files) =>
    files === 0
      ? 'There is nothing that can be mended automatically.'
      : `What can safely be mended was mended in ${files} ${files === 1 ? 'file' : 'files'}; please read the changes above.`,
};

const OPTIONS = {
  lang: { type: 'string' },
  json: { type: 'boolean', default: false },
  fix: { type: 'boolean', default: false },
} as const;

/** `npm run check` checks the content; `--fix` mends first what can be mended safely, `--json` tells it to programs. */
export const checkContent = taking(
  'check',
  { options: OPTIONS },
  ({ values, env, project, progress: { say } }) => {
    const locale = commandLocale(values.lang);
    // With --json nothing else may be printed.
    const tell = values.json ? () => {} : say;
    if (values.fix) repairContent(project, locale, tell);
    if (values.json) {
      const issues = check(onDisk(project.content));
      say(JSON.stringify(issues.map(issueRecord), null, 2));
      return issues.some(({ severity }) => severity === 'error') ? 1 : 0;
    }
    const { errors, text } = contentProblems(project, [locale], env);
    say(text || countLine([], locale));
    return errors === 0 ? 0 : 1;
  },
);

/** Makes the safe repairs, and again what they bring to light: a file that could not be read may hold more. */
function repairContent(project: Project, locale: Locale, tell: (line: string) => void): void {
  const files = new Set<string>();
  for (let round = 0; round < 5; round += 1) {
    const repaired = repairFiles(project.root, check(onDisk(project.content)));
    if (repaired.length === 0) break;
    for (const { file, change } of repaired) {
      files.add(file);
      tell(`${file}\n${change[locale].replace(/^/gm, '  ')}\n`);
    }
  }
  tell(`${REPAIRED[locale](files.size)}\n`);
}
