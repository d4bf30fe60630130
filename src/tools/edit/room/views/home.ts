import type { CollectionName } from '../../../../content/collections.ts';
import type { Localised } from '../../../../figure/locale.ts';
import type { TitledIssue } from './issue.ts';

/** A line of a list of entries. */
export interface Row {
  readonly file: string;
  readonly title: Localised;
  /** What stands beside it, such as the value of a figure. */
  readonly detail: Localised;
  /** The letters by which its Chinese name is typed in short. */
  readonly initials: string;
  readonly isDrafted: boolean;
  readonly errors: number;
}

/** A collection with its entries. */
export interface CollectionView {
  readonly name: CollectionName;
  readonly title: Localised;
  /** The letters by which it is typed in short to begin one more. */
  readonly initials: string;
  readonly rows: readonly Row[];
  /** Whether one more may be made. */
  readonly isOpen: boolean;
}

/** What the first screen shows. */
export interface HomeView {
  readonly collections: readonly CollectionView[];
  /** Those that are there in both languages. */
  readonly chapters: readonly Row[];
  readonly issues: readonly TitledIssue[];
  readonly drafts: number;
  readonly changes: number;
}
