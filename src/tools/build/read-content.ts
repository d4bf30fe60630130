import type { CheckedContent } from '../../content/checked-content.ts';
import { onDisk } from '../../content/reader/disk.ts';
import { plainContent } from '../../content/reader/plain-content.ts';
import { loadContent } from '../../content/reader/reader.ts';

/** What can be read of a content folder, for what comes without a check: editors’ help, types, and a site in development. */
export function readContent(folder: string): CheckedContent {
  return plainContent(loadContent(onDisk(folder)));
}
