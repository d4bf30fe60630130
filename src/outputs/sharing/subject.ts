import type { QuantityParts } from '../../figure/text.ts';
import type { Locale } from '../../figure/locale.ts';

/** A figure as a picture shows it. */
export interface SharedFigure {
  readonly label: string;
  readonly parts: QuantityParts;
  /** Its period, and how it is to be read. */
  readonly note: string;
}

/** What is shared by one address: a page, a section or a figure, in one language. */
export interface Subject {
  readonly kind: 'page' | 'section' | 'figure';
  readonly locale: Locale;
  /** The year of the older edition that it is of. */
  readonly edition?: string | undefined;
  /** The page's address, free of language and base. */
  readonly path: string;
  /** The small line above the title: whose it is, and which part. */
  readonly kicker: string;
  readonly title: string;
  readonly summary: string;
  /** The figure itself, or those that a page or a section opens with. */
  readonly figures: readonly SharedFigure[];
  /** The source's own words, where a figure stands in them. */
  readonly evidence?: string;
  /** The line that says what it is made from. */
  readonly source: string;
}

/**
 * The small line above a title: whose the page is, and where in the report.
 * @example kicker('西宁市总工会', '阵地') // => '西宁市总工会　阵地'
 */
export function kicker(organisation: string, part?: string): string {
  return part === undefined ? organisation : `${organisation}\u3000${part}`;
}

/** What stands on every picture in a language. */
export interface Imprint {
  /** The names that no Chinese heading is broken inside. */
  readonly names: readonly string[];
  /** What the stitch band counts. */
  readonly band: { readonly stars: number; readonly runs: readonly number[] };
}

/** The imprint with only those names that the subject's own headings hold, so that a new name changes no picture without it. */
export function ownImprint(imprint: Imprint, { title, figures }: Subject): Imprint {
  const headings = [title, ...figures.map(({ label }) => label)].join('\n');
  return { ...imprint, names: imprint.names.filter((name) => headings.includes(name)) };
}
