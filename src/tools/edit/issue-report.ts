import type { Issue } from '../../content/reader/issue.ts';
import { formatReport } from '../../check/report.ts';
import type { Locale } from '../../figure/locale.ts';
import { excerpt } from './excerpt.ts';
import { SourceLines } from './source-lines.ts';

/** The report of a project's issues, each with the line it stands in. */
export function issueReport(issues: readonly Issue[], locale: Locale, root: string): string {
  const lines = new SourceLines(root);
  return formatReport(issues, locale, (issue) => issueExcerpt(issue, lines));
}

/** The line that an issue stands in with carets under it; none where the issue names no text, or the line cannot be had. */
export function issueExcerpt(issue: Issue, lines: SourceLines): string | undefined {
  const line = lines.line(issue.file, issue.line);
  const names = issue.text !== undefined || issue.line > 1 || issue.column > 1;
  return names && line?.trim() ? excerpt(line, issue) : undefined;
}
