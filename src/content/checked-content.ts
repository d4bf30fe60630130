import type { CollectionName, DataOf } from './collections.ts';
import type { ProseNode } from './prose/prose-node.ts';

/** The prose of an article: its text as written below the fields, and what that says as a tree. */
export interface CheckedProse {
  readonly body: string;
  readonly nodes: readonly ProseNode[];
  /** Whether it is a translation of an original that has changed since. */
  readonly isOutdated: boolean;
}

/** One file of a collection. */
export interface CheckedEntry<T> {
  /** Its path in the folder of its kind without its ending, such as `foundations/zh`, or `2023/sections/foundations/zh`. */
  readonly id: string;
  /** Its path from the project’s folder, such as `content/sections/foundations/zh.mdx`. */
  readonly filePath: string;
  readonly data: T;
  readonly prose?: CheckedProse;
}

/** Content as it was checked, as plain data: what the pages are made from, and all that they are made from. */
export type CheckedContent = { readonly [N in CollectionName]: readonly CheckedEntry<DataOf[N]>[] };
