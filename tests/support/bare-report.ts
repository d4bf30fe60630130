import { parse, stringify } from 'yaml';
import { renewedTranslation } from '../../src/tools/edit/renewed-translation.ts';
import { pathOf } from '../../src/content/reader/layout.ts';
import { loadContent } from '../../src/content/reader/reader.ts';
import { type Files, sourceOf } from '../../src/tools/measure/content-files.ts';

/** What a report may do without. */
const OPTIONAL = /^(?:themes|honours|levels|glossary|drawings|derived|refused|editions)\//;

/** The tiny report with nothing that a report may do without: one section of one figure, which no theme groups. */
export function bareReport(tiny: Files): Files {
  const files = new Map([...tiny].filter(([file]) => !OPTIONAL.test(file)));
  const yaml = (file: string, change: (value: Record<string, unknown>) => object) =>
    files.set(file, stringify(change(parse(files.get(file) ?? ''))));
  for (const id of ['books', 'loans']) files.delete(`statistics/${id}.yaml`);
  yaml('statistics/branches.yaml', ({ theme: _, ...branches }) => branches);
  yaml('sections/year/section.yaml', (section) => ({
    ...section,
    parts: [],
    keyFigures: [],
    sources: [{ document: 'yearbook', paragraphs: ['P1'] }],
  }));
  yaml('site/home.yaml', () => ({
    groups: [
      {
        id: 'library',
        title: { zh: '图书馆', en: 'The library' },
        lead: { figure: 'branches' },
        rows: [],
      },
    ],
  }));
  yaml('sources/yearbook.yaml', ({ openPoints: _, ...source }) => ({
    ...source,
    paragraphs: [{ id: 'P1' }],
  }));
  yaml('site/settings.yaml', (settings) => ({
    ...settings,
    dek: { zh: '一家小图书馆。', en: 'A small library.' },
  }));
  const front = (title: string, line: string) =>
    `---\ntitle: ${title}\nline: ${line}\nsummary: ${line}\n---\n\n`;
  const stat = '<Stat id="branches" />';
  const plain = {
    zh: [`图书馆有${stat}分馆。`, '分馆都有书。', '书可以借。', '借书不用钱。', '人人都可以来。'],
    en: [
      `The library has ${stat}.`,
      'Each has books.',
      'Books can be borrowed.',
      'That costs nothing.',
      'Everyone may come.',
    ],
  };
  const told = (lines: readonly string[]) =>
    `<Plain>\n${lines.map((line) => `- ${line}\n`).join('')}</Plain>\n\n`;
  files.set(
    'sections/year/zh.mdx',
    `${front('分馆', '图书馆的分馆。')}${told(plain.zh)}到报告时，图书馆有分馆${stat}。\n`,
  );
  files.set(
    'sections/year/en.mdx',
    `${front('Branches', 'The branches of the library.')}${told(plain.en)}By the time of the report, the library had ${stat}.\n`,
  );
  yaml('pages/about/page.yaml', () => ({ parts: [] }));
  files.set('pages/about/zh.mdx', `${front('关于本站', '网站怎样做成。')}每个数据只录一次。\n`);
  files.set(
    'pages/about/en.mdx',
    `${front('About this site', 'How the site is made.')}Each figure is typed once.\n`,
  );
  for (const chapter of loadContent(sourceOf(files)).chapters) {
    const renewed = renewedTranslation(chapter);
    if (renewed !== undefined) files.set(pathOf(chapter.room, chapter.slug, 'en'), renewed);
  }
  return files;
}
