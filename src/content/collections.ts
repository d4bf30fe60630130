import type { Statistic } from '../figure/statistic.ts';
import type { Honour } from './honour.ts';
import type { ProseNode } from './prose/prose-node.ts';
import type { TranslatedWords } from './prose/translation.ts';
import type { ReportSource } from './report-source.ts';
import type { PageOutline, SectionOutline } from './section.ts';
import type { HomeOutline, SiteChanges, SiteSettings } from './site.ts';
import type { Term } from './term.ts';

/** The prose of an article: its text as written below the fields, and what that says as a tree. */
export interface CheckedProse {
  readonly body: string;
  readonly nodes: readonly ProseNode[];
  /** Whether it is a translation of an original that has changed since. */
  readonly isOutdated: boolean;
}

/** One file of a collection. */
export interface CheckedEntry<T> {
  /** Its path in the folder of its kind without its ending, such as `foundations/zh`. */
  readonly id: string;
  /** Its path from the project’s folder, such as `content/sections/foundations/zh.mdx`. */
  readonly filePath: string;
  readonly data: T;
  readonly prose?: CheckedProse;
}

/** Content as it was checked, as plain data: what the pages are made from, and all that they are made from. */
export interface CheckedContent {
  readonly sectionOutlines: readonly CheckedEntry<SectionOutline>[];
  readonly sections: readonly CheckedEntry<TranslatedWords>[];
  readonly pageOutlines: readonly CheckedEntry<PageOutline>[];
  readonly pages: readonly CheckedEntry<TranslatedWords>[];
  readonly statistics: readonly CheckedEntry<Statistic>[];
  readonly honours: readonly CheckedEntry<Honour>[];
  readonly glossary: readonly CheckedEntry<Term>[];
  readonly source: readonly CheckedEntry<ReportSource>[];
  readonly settings: readonly CheckedEntry<SiteSettings>[];
  readonly home: readonly CheckedEntry<HomeOutline>[];
  readonly changes: readonly CheckedEntry<SiteChanges>[];
}

/** The name of a collection. */
export type CollectionName = keyof CheckedContent;
