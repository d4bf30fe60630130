import type { Issue } from '../../../content/reader/issue.ts';
import type { IssueView } from './views.ts';

/** A mistake as the room shows it. */
export function issueView(issue: Issue): IssueView {
  const { severity, message, fix, field, text, suggestion, line, repair } = issue;
  const file = issue.file.replace(/^content\//, '');
  return { file, severity, message, fix, field, text, suggestion, line, isMendable: repair !== undefined };
}
