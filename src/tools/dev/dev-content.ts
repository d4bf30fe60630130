import { statSync } from 'node:fs';
import { join } from 'node:path';
import { checked } from '../../check/check.ts';
import type { LoadedContent } from '../../content/reader/content.ts';
import { onDisk } from '../../content/reader/disk.ts';
import type { Issue } from '../../content/reader/issue.ts';

/** The content at one moment, and what is wrong with it. */
export interface ContentState {
  readonly content: LoadedContent;
  readonly errors: readonly Issue[];
}

/** Looks at a content folder: reads and checks it again where it is not as the last look saw it. */
export function contentWatch(folder: string): () => ContentState | undefined {
  let seen: string | undefined;
  return () => {
    const marks = marksOf(folder);
    if (marks === seen) return undefined;
    // Marked before the check reads: what is written meanwhile is then seen as a change at the next look.
    seen = marks;
    const { content, issues } = checked(onDisk(folder));
    return { content, errors: issues.filter(({ severity }) => severity === 'error') };
  };
}

function marksOf(folder: string): string {
  const marks = onDisk(folder)
    .list()
    .map((file) => {
      const stat = statSync(join(folder, file), { throwIfNoEntry: false });
      return [file, stat?.size, stat?.mtimeMs, stat?.ctimeMs].join(' ');
    });
  return marks.join('\n');
}
