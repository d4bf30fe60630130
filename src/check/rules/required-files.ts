import { type Locale, type Localised, LOCALES } from '../../figure/locale.ts';
import type { LoadedContent } from '../../content/reader/content.ts';
import { error, type Issue, wholeFile } from '../../content/reader/issue.ts';
import { knownPaths, olderYears, slugsIn } from '../known.ts';
import { COLLECTIONS, type Room, SINGLE_FILES } from '../../content/collections.ts';
import { OUTLINES, pathOf, shownPath } from '../../content/reader/layout.ts';
import { LANGUAGE_NAME } from '../../content/reader/wording.ts';

/** A section or page has its outline and both languages, and the files that the site cannot do without are there. */
export function filesAreThere(content: LoadedContent): Issue[] {
  const known = knownPaths(content);
  const pages = new Set([...COLLECTIONS.pages.ids, ...slugsIn(content, 'pages')]);
  return [
    ...[undefined, ...olderYears(content)].flatMap((edition) =>
      [...slugsIn(content, 'sections', edition)].flatMap((slug) => absent('sections', slug, known, edition)),
    ),
    ...[...pages].flatMap((slug) => absent('pages', slug, known)),
    ...[...SINGLE_FILES, ...olderYears(content).flatMap(filesOfEdition)]
      .filter((file) => !known.has(file))
      .map((file) => missingFile(file)),
  ];
}

function filesOfEdition(year: string): string[] {
  return (['editions', 'home'] as const).map((name) => pathOf(name, '', '', year));
}

function absent(room: Room, slug: string, known: ReadonlySet<string>, edition?: string): Issue[] {
  const outline = pathOf(OUTLINES[room], slug, '', edition);
  const files = LOCALES.map((locale) => ({ locale, file: pathOf(room, slug, locale, edition) }));
  return [
    ...(known.has(outline) ? [] : [missingFile(outline)]),
    ...files
      .filter(({ file }) => !known.has(file))
      .map(({ locale, file }) => missingLanguage(room, slug, locale, shownPath(file))),
  ];
}

const ROOM_NAME: Readonly<Record<Room, Localised>> = {
  sections: { zh: '章节', en: 'section' },
  pages: { zh: '页面', en: 'page' },
};

function missingLanguage(room: Room, slug: string, locale: Locale, file: string): Issue {
  const folder = file.replace(/\/[^/]*$/, '');
  const name = LANGUAGE_NAME[locale];
  const kind = ROOM_NAME[room];
  // A section may go; the pages are what the site is built around.
  const or =
    room === 'sections'
      ? {
          zh: `；如果整个章节不再需要，就删去文件夹“${folder}”`,
          en: `; or, if the section is no longer needed, delete the folder “${folder}”`,
        }
      : { zh: '', en: '' };
  return error('missing-language', wholeFile(file), {
    zh: `${kind.zh}“${slug}”没有${name.zh}稿。`,
    zhFix: `补上这个文件，小标题、数字和术语要与另一种文字的稿子一一对应${or.zh}。`,
    en: `The ${kind.en} “${slug}” has no ${name.en} text.`,
    enFix: `Add this file, with the same headings, figures and terms as the other language has${or.en}.`,
  });
}

function missingFile(file: string): Issue {
  return error('missing-file', wholeFile(shownPath(file)), {
    zh: '缺少这个文件，网站没有它不能发布。',
    zhFix: '如果是误删，请从上一个版本里恢复；如果是新建，请照同类文件的写法补上。',
    en: 'This file is missing, and the site cannot be published without it.',
    enFix:
      'If it was deleted by mistake, restore it from the last version; if its folder is new, write it as its neighbours are written.',
  });
}
