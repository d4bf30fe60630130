import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { check } from '../../check/check.ts';
import { countLine } from '../report/report.ts';
import { onDisk } from '../../content/reader/disk.ts';
import { shownPath } from '../../content/reader/layout.ts';
import type { Locale, Localised } from '../../figure/locale.ts';
import type { Project } from '../build/project.ts';
import { Failure } from '../command/failure.ts';
import { machineWords } from '../command/machine-words.ts';
import type { NewFile } from './form.ts';
import { issueReport } from '../report/issue-report.ts';

/** Writes files that are not there yet, all of them or none. */
export function writeNew(project: Pick<Project, 'content'>, files: readonly NewFile[]): void {
  const written: string[] = [];
  try {
    for (const { path, text } of files) {
      const file = join(project.content, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text, { flag: 'wx' });
      written.push(file);
    }
  } catch (error) {
    for (const file of written) rmSync(file, { force: true });
    throw new Failure(`没有写成 · Not written: ${machineWords(error) ?? String(error)}`);
  }
}

/** Tells which files were written. */
export function written(paths: readonly string[], locale: Locale): string {
  return [WRITTEN[locale], ...paths.map((path) => `  ${shownPath(path)}`), ''].join('\n');
}

/** What is still to be filled in in files just written, or that nothing is; the rest of the content is only counted. */
export function whatIsLeft(
  { root, content }: Pick<Project, 'root' | 'content'>,
  paths: readonly string[],
  locale: Locale,
): string {
  const issues = check(onDisk(content));
  const files = paths.map(shownPath);
  const own = issues.filter(({ file }) => files.includes(file));
  if (issues.length === 0) return countLine(issues, locale);
  if (own.length === 0) return `${ELSEWHERE[locale]}\n${countLine(issues, locale)}`;
  return `${LEFT[locale]}\n\n${issueReport(own, locale, root)}`;
}

const WRITTEN: Localised = { zh: '已写好：', en: 'Written:' };

const LEFT: Localised = {
  zh: '还要补上、改好的（补完再运行 npm run check）：',
  en: 'Still to be filled in or mended (then run npm run check):',
};

const ELSEWHERE: Localised = {
  zh: '刚写的没有问题；别的文件还有（运行 npm run check 查看）：',
  en: 'What was just written is right; other files are not (see npm run check):',
};
