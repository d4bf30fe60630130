import type { Issue } from '../../content/reader/issue.ts';

/** An issue for other programs: every key is always there, and what an issue does not have is null. */
export function issueRecord(issue: Issue) {
  const { code, severity, file, line, column, endLine, endColumn, message, fix } = issue;
  const { field = null, text = null, suggestion = null } = issue;
  return {
    ...{ code, severity, file, line, column, endLine, endColumn, field, text, message, fix, suggestion },
    /** Whether `npm run check -- --fix` can mend it. */
    repairable: issue.repair !== undefined,
  };
}
