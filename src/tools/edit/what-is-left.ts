import { check } from '../../check/check.ts';
import { onDisk } from '../../content/reader/disk.ts';
import { countLine } from '../../check/report.ts';
import type { Locale } from '../../figure/locale.ts';
import { issueReport } from './issue-report.ts';

/** What is still to be filled in in files just written, or that nothing is; the rest of the content is only counted. */
export function whatIsLeft(
  project: { readonly root: string; readonly content: string },
  files: readonly string[],
  locale: Locale,
): string {
  const issues = check(onDisk(project.content));
  const own = issues.filter(({ file }) => files.includes(file));
  if (issues.length === 0) return countLine(issues, locale);
  if (own.length === 0) return `${ELSEWHERE[locale]}\n${countLine(issues, locale)}`;
  return `${LEFT[locale]}\n\n${issueReport(own, locale, project.root)}`;
}

const LEFT: Readonly<Record<Locale, string>> = {
  zh: '还要补上、改好的（补完再运行 npm run check）：',
  en: 'Still to be filled in or mended (then run npm run check):',
};

const ELSEWHERE: Readonly<Record<Locale, string>> = {
  zh: '刚写的没有问题；别的文件还有（运行 npm run check 查看）：',
  en: 'What was just written is right; other files are not (see npm run check):',
};
