import { appendFileSync } from 'node:fs';
import { isAbsolute, relative, sep } from 'node:path';
import { randomUUID } from 'node:crypto';
import { checked } from '../../check/check.ts';
import type { LoadedContent } from '../../content/reader/content.ts';
import { onDisk } from '../../content/reader/disk.ts';
import type { Issue } from '../../content/reader/issue.ts';
import { type Locale, LOCALES } from '../../figure/locale.ts';
import { annotation, quotedForRunner } from '../edit/ci-annotations.ts';
import { ciSummary } from '../edit/ci-summary.ts';
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
  const report = locales
    .map((locale) => issueReport(issues, locale, project.root))
    .filter(Boolean)
    .join('\n\n');
  const folder = folderInRepository(project, env);
  const text = folder === undefined ? report : inGitHub(issues, report, folder, env['GITHUB_STEP_SUMMARY']);
  return { errors, text, issues, content };
}

/** The project's folder from the root of the repository that a GitHub run is about; nothing outside such a run. */
function folderInRepository({ root }: Project, env: NodeJS.ProcessEnv): string | undefined {
  if (!env['GITHUB_ACTIONS']) return undefined;
  const inside = relative(env['GITHUB_WORKSPACE'] || root, root);
  // A copy of the project made by a test, with mistakes on purpose, is no business of the run.
  return inside.startsWith('..') || isAbsolute(inside) ? undefined : inside.split(sep).join('/');
}

function inGitHub(
  issues: readonly Issue[],
  report: string,
  folder: string,
  summaryFile: string | undefined,
): string {
  if (summaryFile) appendFileSync(summaryFile, ciSummary(issues));
  if (issues.length === 0) return report;
  const annotations = issues.map((issue) =>
    annotation(issue, folder ? `${folder}/${issue.file}` : issue.file),
  );
  return [quotedForRunner(report, randomUUID()), ...annotations].join('\n');
}
