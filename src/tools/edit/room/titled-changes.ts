import { isConfirmation } from '../../../content/prose/confirmation.ts';
import type { LoadedContent } from '../../../content/reader/content.ts';
import { asRead } from './as-read.ts';
import { changesOf, type WrittenChange } from './changes.ts';
import { titleIn } from './entry-title.ts';
import type { Change, TitledChanges } from './views.ts';

/** What is other in a file than it was, as it is read, under what the file is called. */
export function titledChanges(
  content: LoadedContent,
  file: string,
  before: string | undefined,
  after: string | undefined,
): TitledChanges {
  return {
    file,
    title: titleIn(file, after ?? before ?? ''),
    changes: changesOf(file, before, after).map((change) => readable(content, file, change)),
  };
}

function readable(content: LoadedContent, file: string, change: WrittenChange): Change {
  const written = { before: change.before, after: change.after };
  // That English was confirmed says nothing to read.
  if (isConfirmation(written.after ?? written.before ?? ''))
    return { ...change, before: undefined, after: undefined, written };
  const [before, after] = asRead(content, file, [written.before, written.after]);
  const isWrittenSo = before === written.before && after === written.after;
  return { ...change, before, after, written: isWrittenSo ? undefined : written };
}
