import type { CollectionName } from '../../../../content/collections.ts';
import type { Localised } from '../../../../figure/locale.ts';
import type { FigureCard } from './figure.ts';
import type { FormField } from './form.ts';
import type { IssueView, TitledIssue } from './issue.ts';
import type { ConflictView } from './saved.ts';

/** One entry that is open. */
export interface EntryView {
  readonly file: string;
  /** The name of the text that this shows. */
  readonly seen: string;
  readonly title: Localised;
  readonly collection: CollectionName;
  readonly draftTime: string | undefined;
  /** Whether it was begun here and is not saved yet. */
  readonly isNew: boolean;
  readonly fields: readonly FormField[];
  readonly issues: readonly IssueView[];
  readonly figure: FigureCard | undefined;
  /** The mistakes elsewhere that keep its draft from being saved. */
  readonly elsewhere: readonly TitledIssue[];
  readonly disputes: readonly ConflictView[];
  /** The file as it is written. */
  readonly text: string;
}
