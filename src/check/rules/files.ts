import { COLLECTIONS, SINGLE_FILES } from '../../content/collections.ts';
import { knownPaths, olderYears, slugsIn } from '../../content/loaded/known.ts';
import { intendedPath, isInPlace, OUTLINES, pathOf, shownPath, slotOf } from '../../content/reader/layout.ts';
import { defineRule, LANGUAGE_NAME, LOCALES, wholeFile } from '../vocabulary.ts';

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

/** A section, page or group has its outline and both languages, and the files that the site cannot do without are there. */
export const filesAreThere = defineRule({
  scope: 'content',
  codes: ['missing-file', 'missing-language'],
  check: (content, { tell }) => {
    const known = knownPaths(content);
    const older = olderYears(content);
    const pages = [...new Set([...COLLECTIONS.pages.ids, ...slugsIn(content, 'pages')])];
    const folders = [
      ...[undefined, ...older].flatMap((edition) =>
        (['sections', 'served'] as const).flatMap((room) =>
          Array.from(slugsIn(content, room, edition), (slug) => ({ room, slug, edition }) as const),
        ),
      ),
      ...pages.map((slug) => ({ room: 'pages', slug, edition: undefined }) as const),
    ];
    const required = [
      ...folders.map(({ room, slug, edition }) => pathOf(OUTLINES[room], slug, '', edition)),
      ...SINGLE_FILES,
      ...older.flatMap((year) => (['editions', 'home'] as const).map((name) => pathOf(name, '', '', year))),
    ];
    for (const file of required) if (!known.has(file)) tell('missing-file.file', wholeFile(shownPath(file)));
    for (const edition of [undefined, ...older])
      if (slugsIn(content, 'sections', edition).size === 0)
        tell('missing-file.no-section', wholeFile(shownPath(pathOf('sections', '…', 'zh', edition))));
    for (const { room, slug, edition } of folders)
      for (const locale of LOCALES) {
        const file = pathOf(room, slug, locale, edition);
        if (known.has(file)) continue;
        const folder = shownPath(file).replace(/\/[^/]*$/, '');
        const about = { slug, language: LANGUAGE_NAME[locale], folder };
        // A section or a group may go; the pages are what the site is built around.
        tell(`missing-language.${room}`, wholeFile(shownPath(file)), about);
      }
  },
});
