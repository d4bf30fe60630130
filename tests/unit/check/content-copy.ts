import { onTestFinished } from 'vitest';
import type { Issue } from '../../../src/content/reader/issue.ts';
import { ContentFolder } from '../../content/corpus/folder.ts';

export { REAL_CONTENT } from '../../content/corpus/folder.ts';

// Tests of one file run one after another, so that they can share a folder; only what a test touched is written again.
let free: ContentFolder | undefined;
process.once('exit', () => free?.dispose());

/** A copy of the real content, to make mistakes in; it is put right, or gone, when the test is over. */
export class ContentCopy extends ContentFolder {
  constructor() {
    const shared = free;
    free = undefined;
    super(shared?.folder);
    onTestFinished(() => {
      this.restore();
      free = this;
    });
  }

  /** The errors alone: a change to the Chinese also makes the English older than its original, which is asked about. */
  errors(): Issue[] {
    return this.check().filter(({ severity }) => severity === 'error');
  }
}
