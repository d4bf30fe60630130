import type { Dictionary } from '../words/dictionary.ts';
import type { Extras } from '../words/zh.ts';

/** How many of each thing there are, for the lines that open pages. */
export interface Counts extends Extras {
  readonly figures: number;
  readonly groups: number;
  /** Whether any figure has more than one value. */
  readonly hasSeries: boolean;
}

/** What the content gives ids to that are places on pages: the anchors a page has besides its own. */
export type AnchorSource =
  | 'figures'
  | 'derived figures'
  | 'themes'
  // Those that stand under a heading of their own.
  | 'drawings'
  | 'honours'
  // The heading above them.
  | 'honours heading'
  | 'groups heading'
  | 'terms'
  | 'groups'
  | 'sections'
  | 'editions'
  | 'open points'
  | 'refused sums'
  | 'sources'
  // Those that an edition of the report is made from, and what they leave open.
  | 'report sources'
  | 'report open points'
  | 'paragraphs'
  // The sub-headings of the text, the figures within it, and the notes that prove them.
  | 'parts'
  | 'figures in the text'
  | 'notes'
  // Those figures alone that others are worked out from.
  | 'derived';

/** What is said once of a page, or of all pages of a kind. */
export interface PageKind {
  readonly name: string;
  /** Its address, free of language and base; `:id` stands for the section or the figure that it is of, or the year of the edition. */
  readonly path: string;
  /** What has such a page for each of its entries; a page without it stands once. */
  readonly of?: 'sections' | 'statistics' | 'editions';
  /** Its title, where no content states it. */
  readonly title?: (words: Dictionary) => string;
  /** What lists of pages call it, where that is not its title. */
  readonly label?: (words: Dictionary) => string;
  /** The line it opens with, where no content states it. */
  readonly lede?: (words: Dictionary, counts: Counts) => string;
  /** The place that it is found under, after home. */
  readonly under?: PagePlace<'home' | 'statistics' | 'editions'>;
  /** What it is shared as, with pictures of its own; without it the pictures of the report stand for it. */
  readonly shared?: 'page' | 'section' | 'figure';
  /** Whether each edition of the report has its own; the others are common to all. */
  readonly inEditions?: true;
  /** What the report, or its own edition, must have any of for it to be there. */
  readonly needs?: 'older editions' | 'honours' | 'terms' | 'groups';
  /** False for what no reader is led to: what stands in other sites, or for missing addresses. */
  readonly listed?: false;
  /** False where it is not kept for reading without a network. */
  readonly kept?: false;
  /**
   * The most bytes of its first render, where they may be more or fewer than usual. It holds with ten editions too. Of a page of few words
   * no share of them could be asked: the frame of every page, its styles and what is said to machines take 3,800 bytes before its first word.
   */
  readonly weight?: number;
  /** The most bytes of its scripts, where they may be more than usual. */
  readonly scripts?: number;
  /** The places on it that can be linked to. */
  readonly anchors?: readonly string[];
  readonly anchorsOf?: readonly AnchorSource[];
}

/** A page that stands once, or a place on it, by the words of a link to it. */
export interface PagePlace<Name extends string> {
  readonly page: Name;
  readonly anchor?: string;
  readonly label: (words: Dictionary) => string;
}
