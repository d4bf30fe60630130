import { answerTo } from '../../../check/answers.ts';
import type { Issue } from '../../../content/reader/issue.ts';
import type { IssueView } from './views.ts';

/** A mistake as the room shows it. */
export function issueView(issue: Issue): IssueView {
  const { severity, code, message, fix, field, text, suggestion, line, repair } = issue;
  const file = issue.file.replace(/^content\//, '');
  const isQuestion = answerTo(issue) !== undefined;
  return {
    ...{ file, severity, code, message, fix, field, text, suggestion, line, isQuestion },
    isMendable: repair !== undefined,
  };
}
