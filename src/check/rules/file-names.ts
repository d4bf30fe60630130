import { wholeFile } from '../../content/reader/issue.ts';
import { intendedPath, isInPlace, shownPath, slotOf } from '../../content/reader/layout.ts';
import { defineRule } from '../rule.ts';

/** What a program leaves beside a file while it is open, or keeps of an older version. */
const TEMPORARY = /^~\$|~$|\.(?:tmp|temp|bak|swp|wbk|asd|crdownload|download)$/i;
const PICTURE = /\.(?:png|jpe?g|gif|webp|svg|bmp|heic|tiff?)$/i;

/** The names that Windows keeps for devices, whatever ending follows: no file or folder there can have one. */
const RESERVED = /^(?:con|prn|aux|nul|(?:com|lpt)[0-9])$/;
/** The longest id: the address of its page, with the year and the names of its pictures, then fits where paths may have 260 characters. */
const MOST_CHARACTERS = 60;

/** Every file has a place on the site and a name that can be an id. */
export const filesAreExpected = defineRule({
  scope: 'content',
  codes: ['unexpected-file', 'bad-name'],
  check: ({ files }, { tell }) => {
    const known = new Set(files);
    for (const file of files) {
      const place = wholeFile(shownPath(file));
      const intended = intendedPath(file);
      const meant = intended && shownPath(intended);
      const id = slotOf(file)?.id;
      if (TEMPORARY.test(file.slice(file.lastIndexOf('/') + 1))) tell('unexpected-file.temporary', place);
      else if (id !== undefined && RESERVED.test(id)) tell('bad-name.reserved', place, { id });
      else if (id !== undefined && id.length > MOST_CHARACTERS)
        tell('bad-name.too-long', place, { length: id.length, most: MOST_CHARACTERS });
      else if (isInPlace(file, known)) continue;
      else if (intended && known.has(intended))
        tell('unexpected-file.copy', place, { meant: shownPath(intended) });
      else if (id !== undefined)
        if (meant) tell('bad-name.misspelt', place, { id, suggestion: meant });
        else tell('bad-name.unfit', place, { id });
      else if (PICTURE.test(file)) tell('unexpected-file.picture', place, { suggestion: meant });
      else if (meant) tell('unexpected-file.misnamed', place, { suggestion: meant });
      else tell('unexpected-file.unknown', place);
    }
  },
});
