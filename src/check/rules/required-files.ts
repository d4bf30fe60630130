import { COLLECTIONS, type Room, SINGLE_FILES } from '../../content/collections.ts';
import { wholeFile } from '../../content/reader/issue.ts';
import { OUTLINES, pathOf, shownPath } from '../../content/reader/layout.ts';
import { LANGUAGE_NAME } from '../../content/reader/wording.ts';
import { LOCALES } from '../../figure/locale.ts';
import { knownPaths, olderYears, slugsIn } from '../known.ts';
import { defineRule } from '../rule.ts';

// A section or a group may go; the pages are what the site is built around.
const FOLDERS = {
  sections: { zh: '章节', en: 'section', mayGo: true },
  served: { zh: '服务对象', en: 'group', mayGo: true },
  pages: { zh: '页面', en: 'page', mayGo: false },
} as const satisfies Readonly<Record<Room, object>>;

/** A section, page or group has its outline and both languages, and the files that the site cannot do without are there. */
export const filesAreThere = defineRule({
  id: 'files-are-there',
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
    for (const file of required)
      if (!known.has(file))
        tell('missing-file', wholeFile(shownPath(file)), [
          '缺少这个文件，网站没有它不能发布。 → 如果是误删，请从上一个版本里恢复；如果是新建，请照同类文件的写法补上。',
          'This file is missing, and the site cannot be published without it. → If it was deleted by mistake, restore it from the last version; if its folder is new, write it as its neighbours are written.',
        ]);
    for (const edition of [undefined, ...older])
      if (slugsIn(content, 'sections', edition).size === 0)
        tell('missing-file', wholeFile(shownPath(pathOf('sections', '…', 'zh', edition))), [
          '这一版的报告一个部分也没有，没有正文可读。 → 如果是误删，请从上一个版本里恢复；如果是新建，先用 npm run new section 加上一个部分。',
          'This edition of the report has no section, and so no text to read. → If its sections were deleted by mistake, restore them from the last version; if it is new, add one with npm run new section first.',
        ]);
    for (const { room, slug, edition } of folders)
      for (const locale of LOCALES) {
        const file = pathOf(room, slug, locale, edition);
        if (known.has(file)) continue;
        const [{ zh, en, mayGo }, name] = [FOLDERS[room], LANGUAGE_NAME[locale]];
        const folder = shownPath(file).replace(/\/[^/]*$/, '');
        const [or, orEn] = mayGo
          ? [
              `；如果整个${zh}不再需要，就删去文件夹“${folder}”`,
              `; or, if the ${en} is no longer needed, delete the folder “${folder}”`,
            ]
          : ['', ''];
        tell('missing-language', wholeFile(shownPath(file)), [
          `${zh}“${slug}”没有${name.zh}稿。 → 补上这个文件，小标题、数字和术语要与另一种文字的稿子一一对应${or}。`,
          `The ${en} “${slug}” has no ${name.en} text. → Add this file, with the same headings, figures and terms as the other language has${orEn}.`,
        ]);
      }
  },
});
