import type { Localised } from '../../../../figure/locale.ts';
import type { Sides } from '../content-room.ts';
import type { ToldValue } from './changes.ts';
import type { TitledIssue } from './issue.ts';

/** What both a draft and somebody else changed, or two windows. */
export interface ConflictView {
  readonly file: string;
  /** By which it is settled where two windows did. */
  readonly aside: string | undefined;
  /** What is chosen between, by name. */
  readonly sides: Sides;
  readonly title: Localised;
  readonly fields: readonly {
    readonly way: string;
    readonly label: Localised;
    readonly base: ToldValue;
    readonly mine: ToldValue;
    readonly theirs: ToldValue;
  }[];
}

/** What came of saving. */
export interface SavedView {
  readonly saved: readonly string[];
  readonly errors: readonly TitledIssue[];
  readonly conflicts: readonly ConflictView[];
}
