import type { Locale, Localised } from '../../../../figure/locale.ts';

/** What stands in a place of a file, as it is read in each language; nothing where there is nothing. */
export type ToldValue = Localised | undefined;

/** One thing that is other than it was. */
export interface Change {
  readonly where: Localised;
  /** What it is said in, as far as that is known. */
  readonly language: Locale | undefined;
  readonly before: ToldValue;
  readonly after: ToldValue;
  /** The same as it is written, where it is read otherwise. */
  readonly written: { readonly before: string | undefined; readonly after: string | undefined } | undefined;
}

/** What is other in a file. */
export interface TitledChanges {
  readonly file: string;
  readonly title: Localised;
  readonly changes: readonly Change[];
}

/** What has changed in a file. */
export interface FileChanges extends TitledChanges {
  readonly isDraft: boolean;
  /** Whether it can be made again what it was. */
  readonly isRestorable: boolean;
}

/** What has changed since what was sent last. */
export interface ChangesView {
  /** Whether it is compared with what git holds, or with what was there when the room was opened. */
  readonly isSinceSubmission: boolean;
  /** How many submissions the server does not have yet. */
  readonly waiting: number;
  readonly files: readonly FileChanges[];
}
