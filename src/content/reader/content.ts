import type { Honour } from '../honour.ts';
import type { Locale } from '../../figure/locale.ts';
import type { ReportSource } from '../report-source.ts';
import type { PageOutline, SectionOutline } from '../section.ts';
import type { HomeOutline, SiteChanges, SiteSettings } from '../site.ts';
import type { Statistic } from '../../figure/statistic.ts';
import type { Term } from '../term.ts';
import type { Article } from './article.ts';
import type { Entry } from './entry.ts';
import type { Issue } from './issue.ts';
import type { Room } from './layout.ts';

/** A section or page: its outline and its languages, each where it is there and could be read. */
export interface Chapter {
  readonly room: Room;
  readonly slug: string;
  readonly outline?: Entry<PageOutline>;
  /** The same outline with all that a section has. */
  readonly section?: Entry<SectionOutline>;
  readonly articles: { readonly [L in Locale]?: Article };
}

/** The content folder as far as it could be read and typed; what could not be is in `issues`. */
export interface LoadedContent {
  /** Every file in it, named from the content folder, whether it could be read or not. */
  readonly files: readonly string[];
  readonly statistics: ReadonlyMap<string, Entry<Statistic>>;
  readonly honours: ReadonlyMap<string, Entry<Honour>>;
  readonly glossary: ReadonlyMap<string, Entry<Term>>;
  readonly chapters: readonly Chapter[];
  readonly changes?: Entry<SiteChanges>;
  readonly home?: Entry<HomeOutline>;
  readonly settings?: Entry<SiteSettings>;
  readonly report?: Entry<ReportSource>;
  readonly issues: readonly Issue[];
}
