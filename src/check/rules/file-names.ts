import type { LoadedContent } from '../../content/reader/content.ts';
import { type Issue, wholeFile } from '../../content/reader/issue.ts';
import { intendedPath, isInPlace, shownPath, slotOf } from '../../content/reader/layout.ts';
import { copied, misnamed, temporary, unexpected } from './file-name-issues.ts';

/** Every file has a place on the site and a name that can be an id. */
export function filesAreExpected({ files }: LoadedContent): Issue[] {
  const known = new Set(files);
  return files.flatMap((file) => {
    const place = wholeFile(shownPath(file));
    const name = file.slice(file.lastIndexOf('/') + 1);
    if (/^~\$|~$|\.(?:tmp|temp|bak|swp|wbk|asd|crdownload|download)$/i.test(name)) return [temporary(place)];
    const slot = slotOf(file);
    const intended = intendedPath(file);
    const meant = intended && shownPath(intended);
    if (isInPlace(file, known)) return [];
    if (intended && meant && known.has(intended)) return [copied(place, meant)];
    if (slot) return [misnamed(place, slot.id, meant)];
    return [unexpected(place, meant)];
  });
}
