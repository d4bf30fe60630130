import type { z } from 'zod';
import type { ProseNode } from './prose/prose-node.ts';
import { honour } from './schemas/honour.ts';
import { reportSource } from './schemas/report-source.ts';
import { pageOutline, pageWords, sectionOutline } from './schemas/section.ts';
import { homeOutline, siteChanges, siteSettings } from './schemas/site.ts';
import { statistic } from './schemas/statistic.ts';
import { term } from './schemas/term.ts';

/** The collections of content/, each with the schema of its files. */
export const SCHEMAS = {
  sectionOutlines: sectionOutline,
  sections: pageWords,
  pageOutlines: pageOutline,
  pages: pageWords,
  statistics: statistic,
  honours: honour,
  glossary: term,
  source: reportSource,
  settings: siteSettings,
  home: homeOutline,
  changes: siteChanges,
} as const;

/** The name of a collection. */
export type CollectionName = keyof typeof SCHEMAS;

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
export type CheckedContent = {
  readonly [N in CollectionName]: readonly CheckedEntry<z.infer<(typeof SCHEMAS)[N]>>[];
};
