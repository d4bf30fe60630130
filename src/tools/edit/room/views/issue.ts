import type { Issue } from '../../../../content/reader/issue.ts';
import type { Localised } from '../../../../figure/locale.ts';

/** A mistake as the room shows it. */
export interface IssueView
  extends Pick<Issue, 'severity' | 'code' | 'message' | 'fix' | 'field' | 'text' | 'suggestion' | 'line'> {
  /** From the content folder. */
  readonly file: string;
  /** What the form calls the field. */
  readonly where: Localised | undefined;
  readonly isMendable: boolean;
  /** Whether it is only asked, and may be answered with yes. */
  readonly isQuestion: boolean;
}

/** A mistake among those of other files. */
export interface TitledIssue extends IssueView {
  /** What its file is called, and where in it it is. */
  readonly place: Localised;
}
