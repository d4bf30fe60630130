import { checked } from '../../check/check.ts';
import type { LoadedContent } from '../../content/reader/content.ts';
import { onDisk } from '../../content/reader/disk.ts';
import type { Issue } from '../../content/reader/issue.ts';
import { type Locale, LOCALES } from '../../figure/locale.ts';
import { forGitHub } from '../edit/github.ts';
import { issueReport } from '../edit/issue-report.ts';
import type { Project } from './project.ts';

/** What the checker found: how many errors, and all of it as a report in the languages asked for, ready to print. */
export interface ContentProblems {
  errors: number;
  text: string;
  issues: readonly Issue[];
  /** The content that this is said of, as far as it could be read. */
  content: LoadedContent;
}

/** Checks the content of a project. In a run of GitHub Actions on this project the text also holds its annotations. */
export function contentProblems(
  project: Project,
  locales: readonly Locale[] = LOCALES,
  env: NodeJS.ProcessEnv = process.env,
): ContentProblems {
  const { issues, content } = checked(onDisk(project.content));
  const errors = issues.filter((issue) => issue.severity === 'error').length;
  const reports = locales.map((locale) => issueReport(issues, locale, project.root)).filter(Boolean);
  return { errors, text: forGitHub(reports.join('\n\n'), issues, project, env), issues, content };
}
