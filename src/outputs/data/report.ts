import type { DerivationEntry } from '../../content/queries/derived.ts';
import type { TermEntry } from '../../content/queries/glossary.ts';
import type { HonourEntry } from '../../content/queries/honours.ts';
import type { SiteSettings } from '../../content/schemas/site.ts';
import type { SourceEntry } from '../../content/source.ts';
import type { StatisticEntry } from '../../figure/statistic.ts';

/** Everything the data files are made from. */
export interface OpenReport {
  readonly statistics: readonly StatisticEntry[];
  /** The ids of the themes and of the levels that they and the honours may have, in their order. */
  readonly themes: readonly string[];
  readonly levels: readonly string[];
  readonly honours: readonly HonourEntry[];
  readonly terms: readonly TermEntry[];
  readonly derivations: readonly DerivationEntry[];
  /** The documents that they are taken from, newest first. */
  readonly sources: readonly SourceEntry[];
  readonly settings: SiteSettings;
  /** The public address of the site with its base, where the publisher has named one. */
  readonly root?: URL | undefined;
}

/** What a page's structured data is made from: the report, and where the site stands, if only on this machine. */
export interface LinkedReport {
  readonly report: OpenReport;
  readonly root: URL;
}
