import type { CollectionName } from '../../../content/collections.ts';
import type { Edit } from '../yaml/edit.ts';
import type { FieldPath } from '../../../content/reader/field-path.ts';
import type { Issue } from '../../../content/reader/issue.ts';
import type { Locale, Localised } from '../../../figure/locale.ts';
import type { TagWords } from '../prose/shown-tags.ts';
import type { Submitted } from '../git/submission.ts';
import type { Sides } from './content-room.ts';

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

/** Something that can be chosen. */
export interface Option {
  readonly id: string;
  readonly label: Localised;
}

/** How a field is changed. */
export type Control =
  | {
      readonly kind: 'text';
      readonly value: string;
      readonly isLong: boolean;
      readonly language?: Locale | undefined;
    }
  | { readonly kind: 'number'; readonly value: string }
  | { readonly kind: 'flag'; readonly value: boolean }
  | { readonly kind: 'choice'; readonly value: string; readonly options: readonly Option[] }
  | { readonly kind: 'group'; readonly fields: readonly FormField[] }
  | { readonly kind: 'list'; readonly items: readonly FormField[]; readonly empty: unknown }
  /** What is not there, and may be added. */
  | { readonly kind: 'absent'; readonly empty: unknown };

/** A field of a form. */
export interface FormField {
  readonly path: FieldPath;
  /** As issues name it. */
  readonly name: string;
  readonly label: Localised;
  readonly hint: Localised;
  readonly isOptional: boolean;
  readonly control: Control;
}

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

/** Where a figure is told. */
export interface ToldPlace {
  readonly file: string;
  readonly line: number;
}

/** The same in words. */
export interface NamedPlace extends ToldPlace {
  /** What its file is called, and where in it it is. */
  readonly place: Localised;
}

/** What is shown of a figure above its form. */
export interface FigureCard {
  /** As it is saved, and as the draft has it. */
  readonly before: Localised | undefined;
  readonly after: Localised | undefined;
  readonly told: readonly NamedPlace[];
  /** The derived figures and drawings that follow it. */
  readonly followers: readonly Row[];
  /** What a value’s own words would be, where they are others. */
  readonly printed: readonly { readonly path: FieldPath; readonly value: string }[];
  /** What may be done with it now and then. */
  readonly actions: readonly FigureAction[];
  /** What changes on the site by what is drafted, and what goes on as it was, a line each. */
  readonly follows: Localised | undefined;
  /** The words that prove each value, with the number in them. */
  readonly evidence: readonly EvidenceView[];
}

/** Something that is done with a figure now and then: what is begun by it, and the field that is filled in first. */
export interface FigureAction {
  readonly name: 'addYear' | 'revise' | 'takeBack' | 'retire';
  readonly edit: Edit;
  readonly field: string;
}

/** The words that prove a value, as far as the number, the number, and the rest; no number where the words do not have it. */
export interface EvidenceView {
  readonly place: Localised;
  readonly before: string;
  readonly printed: string;
  readonly after: string;
}

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

/** What the site shows at present. */
export type LiveView =
  /** No address is written, or nothing is ever sent from here: nobody was asked. */
  | { readonly state: 'no-address' }
  /** The site did not answer, or does not say what it was built from; or what it shows is not known here. */
  | { readonly state: 'silent'; readonly address: string }
  | { readonly state: 'unknown'; readonly address: string }
  /** The commits that it does not show yet. */
  | { readonly state: 'told'; readonly address: string; readonly missing: readonly string[] };

/** What may be amiss with what the room needs. */
export type StatusTrouble =
  | 'no-git'
  | 'not-kept'
  | 'no-branch'
  | 'no-server'
  | 'password-in-address'
  | 'waiting'
  | 'little-disk';

/** Drafts that somebody left who does not come any more. */
export interface LeftView {
  readonly id: string;
  /** Nothing where it is not known, or where it was a room without clerks. */
  readonly clerk: string | undefined;
  readonly files: readonly { readonly file: string; readonly title: Localised }[];
}

/** How things stand with what the room needs; nothing where there is none. */
export interface StatusView {
  readonly left: readonly LeftView[];
  readonly facts: {
    readonly [name in
      | 'git'
      | 'server'
      | 'branch'
      | 'waiting'
      | 'drafts'
      | 'errors'
      | 'built'
      | 'disk'
      | 'program'
      | 'folder']: string | undefined;
  };
  readonly troubles: readonly StatusTrouble[];
}

/** How far the making of a package is. */
export interface PublishingView {
  readonly state: 'none' | 'running' | 'made' | 'failed';
  readonly lines: readonly string[];
  /** Where the file stands. */
  readonly place: string | undefined;
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

/** Where a page can be seen as it will be, and whether it can. */
export interface PreviewView {
  readonly state: 'none' | 'starting' | 'ready' | 'gone';
  readonly pages: Localised;
}

/** What came of saving. */
export interface SavedView {
  readonly saved: readonly string[];
  readonly errors: readonly TitledIssue[];
  readonly conflicts: readonly ConflictView[];
}

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

/** A place that is to be looked at, and what it says. */
export interface LookedAt extends NamedPlace {
  readonly told: Localised;
}

/** A file that is to be looked at. */
interface Titled {
  readonly file: string;
  readonly title: Localised;
}

/** The editions of the report. */
export interface EditionsView {
  /** When the newest is of. */
  readonly newest: string;
  /** What the next may be of. */
  readonly next: string;
  /** The years of those before it. */
  readonly older: readonly string[];
  /** What there is to look at since the one before; nothing where it is the first. */
  readonly toLookAt:
    | {
        readonly renewed: readonly LookedAt[];
        readonly same: readonly Titled[];
        readonly years: readonly LookedAt[];
        readonly others: readonly Titled[];
      }
    | undefined;
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
