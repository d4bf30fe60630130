import { isConfirmation } from '../../../content/prose/confirmation.ts';
import type { LoadedContent } from '../../../content/reader/content.ts';
import { slotOf } from '../../../content/reader/layout.ts';
import { changesOf, type WrittenChange } from './changes.ts';
import { fieldsIn } from './entry-title.ts';
import { fileTitle } from './file-title.ts';
import { type ToldValues, toldValues } from './told-values.ts';
import type { Change, TitledChanges } from './views/changes.ts';

/** What is other in a file than it was, as it is read, under what the file is called. */
export function titledChanges(
  content: LoadedContent,
  file: string,
  before: string | undefined,
  after: string | undefined,
): TitledChanges {
  const versions = [before, after].flatMap((text) => (text === undefined ? [] : [fieldsIn(file, text)]));
  const told = toldValues(content, file, versions);
  return {
    file,
    title: fileTitle(content, file, versions.at(-1)),
    changes: changesOf(file, before, after).map((change) => readable(file, told, change)),
  };
}

function readable(
  file: string,
  told: ToldValues,
  { field, where, language, before, after }: WrittenChange,
): Change {
  const written = { before, after };
  // That English was confirmed says nothing to read.
  if (isConfirmation(after ?? before ?? ''))
    return { where, language, before: undefined, after: undefined, written };
  const [was, is] = told(field, [before, after]);
  const isWrittenSo = slotOf(file)?.locale === undefined || (was?.zh === before && is?.zh === after);
  return { where, language, before: was, after: is, written: isWrittenSo ? undefined : written };
}
