import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatReport } from './report.ts';
import type { Issue } from '../../content/reader/issue.ts';
import type { Locale } from '../../figure/locale.ts';
import { memoizedByText } from '../../content/memoized.ts';
import { excerpt } from './excerpt.ts';

const LARGEST_FILE = 1_000_000;

/** The report of a project's issues, each with the line it stands in and carets under it, where it names a text and the line can be had. */
export function issueReport(issues: readonly Issue[], locale: Locale, root: string): string {
  const linesOf = memoizedByText((file: string) => readLines(join(root, file)));
  return formatReport(issues, locale, (issue) => {
    const line = linesOf(issue.file)[issue.line - 1];
    const names = issue.text !== undefined || issue.line > 1 || issue.column > 1;
    return names && line?.trim() ? excerpt(line, issue) : undefined;
  });
}

/** The lines of a file; none of what cannot be read or is no text. */
function readLines(path: string): string[] {
  try {
    const bytes = readFileSync(path);
    return bytes.length > LARGEST_FILE ? [] : new TextDecoder().decode(bytes).split(/\r?\n/);
  } catch {
    return [];
  }
}

/** An issue for other programs: every key is always there, and what an issue does not have is null. */
export function issueRecord(issue: Issue) {
  const { code, severity, file, line, column, endLine, endColumn, message, fix } = issue;
  const { field = null, text = null, suggestion = null, decides = null } = issue;
  return {
    ...{
      code,
      severity,
      file,
      line,
      column,
      endLine,
      endColumn,
      field,
      text,
      message,
      fix,
      suggestion,
      decides,
    },
    /** Whether `npm run check -- --fix` can mend it. */
    repairable: issue.repair !== undefined,
  };
}
