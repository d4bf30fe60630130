import type { Submitted } from '../../git/submission.ts';
import type { TitledChanges } from './changes.ts';
import type { TitledIssue } from './issue.ts';
import type { ConflictView } from './saved.ts';

/** What came of submitting; nothing is submitted while the content has mistakes. */
export type SubmittedView =
  | Exclude<Submitted, { readonly state: 'conflict' } | { readonly state: 'unsound' }>
  | (Omit<Extract<Submitted, { readonly state: 'conflict' }>, 'conflicts'> & {
      readonly conflicts: readonly ConflictView[];
    })
  /** What is saved has mistakes; or what it makes together with what others sent has. */
  | { readonly state: 'errors'; readonly errors: readonly TitledIssue[] }
  | { readonly state: 'unsound'; readonly errors: readonly TitledIssue[] };

/** A submission in the list of all. */
export interface SubmissionRow {
  readonly id: string;
  readonly name: string;
  readonly time: string;
  readonly words: string;
  /** Whether the server does not have it yet. */
  readonly isWaiting: boolean;
}

/** The submissions, the newest first. */
export interface RecordView {
  readonly submissions: readonly SubmissionRow[];
  readonly hasMore: boolean;
}

/** One submission, and what is again when it is undone. */
export interface SubmissionView {
  readonly name: string;
  readonly time: string;
  readonly words: string;
  readonly files: readonly TitledChanges[];
  /** What is other than it is now when it is undone. */
  readonly undone: readonly TitledChanges[];
  /** What it changed and was changed again since; as it is now unless it is chosen otherwise. */
  readonly conflicts: readonly ConflictView[];
}
