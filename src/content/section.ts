/** What is stated once for both languages of a section of the report. */
export interface SectionOutline {
  readonly order: number;
  /** The section's number; the introduction and the outlook have none. */
  readonly number?: number | undefined;
  /** Whether the heading is a source’s own or supplied by this site. */
  readonly heading: 'source' | 'supplied';
  /** The ids of the sub-headings, in order. */
  readonly parts: readonly string[];
  /** The figures shown large at the top. */
  readonly keyFigures: readonly string[];
  /** The documents the section is written from, each with the locators of its paragraphs. */
  readonly sources: readonly { readonly document: string; readonly paragraphs: readonly string[] }[];
}

/** What is stated once for both languages of a page of prose: the part of a section’s outline that both share. */
export type PageOutline = Pick<SectionOutline, 'parts'>;

/** The front matter of a section or page in one language. */
export interface PageWords {
  readonly title: string;
  /** One line, for the table of contents. */
  readonly line: string;
  /** One paragraph that opens the page. */
  readonly summary: string;
}
