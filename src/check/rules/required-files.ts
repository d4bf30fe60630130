import { COLLECTIONS, SINGLE_FILES } from '../../content/collections.ts';
import { wholeFile } from '../../content/reader/issue.ts';
import { OUTLINES, pathOf, shownPath } from '../../content/reader/layout.ts';
import { LANGUAGE_NAME } from '../../content/reader/wording.ts';
import { LOCALES } from '../../figure/locale.ts';
import { knownPaths, olderYears, slugsIn } from '../../content/loaded/known.ts';
import { defineRule } from '../rule.ts';

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
