import type { Issue } from '../../content/reader/issue.ts';
import type { Localised } from '../../figure/locale.ts';

/** An issue for other programs. Every key is always there, and what an issue does not have is null. */
export interface IssueRecord {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly field: string | null;
  readonly text: string | null;
  readonly message: Localised;
  readonly fix: Localised;
  readonly suggestion: string | null;
  /** Whether `npm run check -- --fix` can mend it. */
  readonly repairable: boolean;
}

/** The issue as other programs read it. */
export function issueRecord(issue: Issue): IssueRecord {
  const { code, severity, file, line, column, endLine, endColumn, message, fix } = issue;
  return {
    code,
    severity,
    file,
    line,
    column,
    endLine,
    endColumn,
    field: issue.field ?? null,
    text: issue.text ?? null,
    message,
    fix,
    suggestion: issue.suggestion ?? null,
    repairable: isRepairable(issue),
  };
}

/** Whether a safe repair is known for an issue. */
export function isRepairable(issue: Issue): boolean {
  return issue.repair !== undefined;
}
