import type { Localised } from '../figure/locale.ts';

/** The kinds of thing that search finds, in the order they are named. */
export const ENTRY_KINDS = ['section', 'figure', 'honour', 'term'] as const;

/** A kind of thing that search finds; a paragraph of a section counts as its section. */
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** One thing to find, in both languages at once, so that words of either lead to it. */
export interface SearchEntry {
  readonly kind: EntryKind;
  /** Its address, free of language and base. */
  readonly path: string;
  /** The year of the older edition that says it; what is said today has none. */
  readonly edition?: string;
  /** The title of the page it stands on, where its own title is a smaller one, and the year of an older edition. */
  readonly within?: Localised;
  readonly title: Localised;
  readonly text: Localised;
}
