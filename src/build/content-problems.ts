import { check } from '../checker/check.ts';
import { formatIssue } from '../checker/report.ts';
import type { Project } from './project.ts';

/** What the checker found: how many errors, and all of it in both languages, ready to print. */
export interface ContentProblems {
  errors: number;
  warnings: number;
  text: string;
}

/** Checks the content of a project. */
export function contentProblems(project: Project): ContentProblems {
  const issues = check(project.content);
  const errors = issues.filter((issue) => issue.severity === 'error').length;
  const text = issues.map((issue) => `${formatIssue(issue, 'zh')}\n${formatIssue(issue, 'en')}`).join('\n\n');
  return { errors, warnings: issues.length - errors, text };
}
