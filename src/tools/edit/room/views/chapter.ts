import type { Localised } from '../../../../figure/locale.ts';
import type { TagWords } from '../../prose/shown-tags.ts';
import type { FormField } from './form.ts';
import type { Row } from './home.ts';
import type { IssueView } from './issue.ts';
import type { ConflictView } from './saved.ts';

/** A mistake in a paragraph, with where it stands in the paragraph as it is written; at its beginning where it is about all of it. */
export interface MarkedIssue {
  readonly issue: IssueView;
  readonly from: number;
  readonly to: number;
}

/** A paragraph in one language. */
export interface CellView {
  readonly index: number;
  /** The line of its file on which it begins. */
  readonly line: number;
  readonly source: string;
  readonly issues: readonly MarkedIssue[];
}

/** One language of a chapter. */
export interface SideView {
  readonly file: string;
  readonly seen: string;
  readonly fields: readonly FormField[];
  /** What is wrong elsewhere than in a paragraph. */
  readonly issues: readonly IssueView[];
  readonly draftTime: string | undefined;
  readonly text: string;
}

/** What stands side by side: a paragraph in both languages, or in one where the other has none. */
export interface ProseRow {
  readonly zh: CellView | undefined;
  readonly en: CellView | undefined;
  /** Whether the Chinese is other than the English was confirmed for, and whether that English was touched since. */
  readonly stale: 'touched' | 'untouched' | undefined;
}

/** A figure or a term that may be put into a sentence. */
export interface Insertable {
  readonly id: string;
  readonly label: Localised;
  readonly initials: string;
  /** What it is shown as, in the sentence. */
  readonly words: Localised;
}

/** What may be put into the sentences of a chapter. */
export interface Insertables {
  readonly figures: readonly Insertable[];
  readonly terms: readonly Insertable[];
}

/** A chapter that is open, in both languages. */
export interface ChapterView {
  readonly title: Localised;
  readonly zh: SideView;
  readonly en: SideView;
  readonly rows: readonly ProseRow[];
  /** The same of the title and the like. */
  readonly staleWords: ProseRow['stale'];
  readonly disputes: readonly ConflictView[];
  readonly isOutdated: boolean;
  /** What each drawing is called, by its id. */
  readonly drawings: { readonly [id: string]: Localised };
  /** What each tag of a figure is shown as. */
  readonly tags: TagWords;
}

/** The chapters, each by its Chinese file. */
export interface ChaptersView {
  readonly chapters: readonly (Row & {
    readonly isOutdated: boolean;
    /** The language that is still to be begun. */
    readonly lacks: 'zh' | 'en' | undefined;
  })[];
}
