import { checked } from '../../check/check.ts';
import { onDisk } from '../../content/reader/disk.ts';
import { type Locale, LOCALES } from '../../figure/locale.ts';
import { forGitHub } from '../report/github.ts';
import { issueReport } from '../report/issue-report.ts';
import type { Project } from './project.ts';

/**
 * Checks the content of a project: how many errors there are, all that was found as a report in the languages asked for, ready to print, and
 * the content that it is said of, as far as it could be read. In a run of GitHub Actions the text also holds its annotations.
 */
export function contentProblems(
  project: Project,
  locales: readonly Locale[] = LOCALES,
  env: NodeJS.ProcessEnv = process.env,
) {
  const { issues, content } = checked(onDisk(project.content));
  const errors = issues.filter((issue) => issue.severity === 'error').length;
  const reports = locales.map((locale) => issueReport(issues, locale, project.root)).filter(Boolean);
  return { errors, text: forGitHub(reports.join('\n\n'), issues, project, env), issues, content };
}
