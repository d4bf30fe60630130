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

/** Looks at a content folder, and reads and checks it again only when a file has changed. */
export class DevContent {
  readonly #folder: string;
  #marks: string | undefined;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The content as it is on the disk at this moment, where that is not what the last look saw. */
  look(): ContentState | undefined {
    const marks = marksOf(this.#folder);
    if (marks === this.#marks) return undefined;
    // Marked before the check reads: what is written meanwhile is then seen as a change at the next look.
    this.#marks = marks;
    const { content, issues } = checked(onDisk(this.#folder));
    return { content, errors: issues.filter(({ severity }) => severity === 'error') };
  }
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
