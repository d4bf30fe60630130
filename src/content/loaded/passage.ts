import type { Locale } from '../../figure/locale.ts';
import type { Place } from '../reader/issue.ts';
import type { ProseElement } from '../reader/prose.ts';

/** A stretch of text as a reader gets it, in one language: a field, or a paragraph, heading or list item. */
export interface Passage {
  readonly file: string;
  readonly locale: Locale;
  readonly text: string;
  /** Whether it is prose, a field at the top of an article, or a field of a data file. */
  readonly kind: 'prose' | 'words' | 'field';
  readonly field?: string;
  readonly isHeading?: boolean;
  /** The figures and terms in prose that have no words of their own, by where each stands as one character of the text. */
  readonly elements?: ReadonlyMap<number, ProseElement>;
  /** Where a stretch of the text stands in its file. */
  readonly at: (start: number, end: number) => Place;
}
