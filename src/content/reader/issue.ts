import type { Localised } from '../../figure/locale.ts';
import { ISSUE_CODES, type IssueCode, kindOf } from '../../words/mistakes/codes.ts';
import type { Instead } from '../../words/mistakes/message.ts';
import { type About, type Filling, type Key, type PlainKey, toldOf } from '../../words/mistakes/told.ts';

/**
 * The stretch of a file that something is about: lines and columns count from one, the end is the column after the last character, and
 * the file is named from the content folder's parent. A stretch without length is a point, and at the start a file as a whole.
 */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** The field, such as `observations[0].value`, where it is one. */
  readonly field?: string | undefined;
  /** The text of the stretch as it stands in the file, as far as it fits on a line. */
  readonly text?: string | undefined;
}

/** A file as a whole, whether it is there or not. */
export function wholeFile(file: string): Place {
  return { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
}

/**
 * A change that mends a mistake without anyone's judgement: the bytes of the file from one offset to another give way to new ones.
 * Offsets count bytes of the file as it lies on the disk, a byte-order mark included; new text is written as UTF-8.
 */
export interface Repair {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** One mistake in the content. */
export interface Issue extends Place, Pick<Instead, 'suggestion' | 'decides'> {
  readonly code: IssueCode;
  readonly severity: 'error' | 'warning';
  readonly message: Localised;
  readonly fix: Localised;
  /** Only where the mending is certain; see applyRepairs. */
  readonly repair?: Repair | undefined;
}

/** Tells of a mistake by its message and where it is, and what must be known to tell it. */
export interface Tell<Code extends IssueCode> {
  (key: PlainKey<Code>, place: Place, instead?: Instead): void;
  <K extends Key<Code>>(key: K, place: Place, about: About<K>): void;
}

/** A mistake, in the words of its message; one that ends the build, or is only asked about, by its code. */
export function issue(key: PlainKey, place: Place, instead?: Instead, repair?: Repair): Issue;
export function issue<K extends Key>(key: K, place: Place, about: About<K>, repair?: Repair): Issue;
export function issue(key: Key, place: Place, about?: Filling, repair?: Repair): Issue {
  return issueOf(key, place, about, repair);
}

/** The same, whatever the message. */
export function issueOf(key: Key, place: Place, about: Filling = {}, repair?: Repair): Issue {
  const told = toldOf(key, about);
  const { severity } = kindOf(told.code);
  // What a repair mends is nobody’s to decide.
  return { ...place, ...told, severity, ...(repair ? { repair, decides: undefined } : {}) };
}

/** The order in which issues are read: by file, then down the file. */
export function compareIssues(a: Issue, b: Issue): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column || ISSUE_CODES.indexOf(a.code) - ISSUE_CODES.indexOf(b.code);
}
