import { appendFileSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { renewedTranslation } from '../../src/tools/edit/renewed-translation.ts';
import { onDisk } from '../../src/content/reader/disk.ts';
import { pathOf } from '../../src/content/reader/layout.ts';
import { loadContent } from '../../src/content/reader/reader.ts';
import { valuesSaidBy } from '../../src/content/loaded/said-values.ts';
import type { Project } from '../../src/tools/build/project.ts';
import { editContent } from './project-copy.ts';

const YEAR_2025 = `  - value: 36000
    qualifier: exact
    period: { kind: year, year: 2025 }
    source:
      document: yearbook-2025
      paragraph: P2
      printed: 3.6万册次
      phrase: 2025年借出3.6万册次
notes:`;

/** Gives a copy of the tiny report the loans of three years, each from that year’s own yearbook. */
export function withYearbooks(copy: Project): void {
  const sources = join(copy.content, 'sources');
  for (const year of ['2024', '2025']) {
    cpSync(join(sources, 'yearbook.yaml'), join(sources, `yearbook-${year}.yaml`));
    if (year === '2024') editContent(copy, 'sources/yearbook-2024.yaml', 'date: "2025"', 'date: "2024"');
  }
  for (const [from, to] of [
    ['date: "2025"', 'date: "2023"'],
    ['2025年，内部印行', '2023年，内部印行'],
  ] as const)
    editContent(copy, 'sources/yearbook.yaml', from, to);
  editContent(
    copy,
    'statistics/loans.yaml',
    `year: 2024 }\n    source:\n      document: yearbook\n`,
    `year: 2024 }\n    source:\n      document: yearbook-2024\n`,
  );
  editContent(copy, 'statistics/loans.yaml', 'notes:', YEAR_2025);
}

/**
 * Gives a copy of the tiny report two older editions: each tells of the loans of its own year and draws the branches, and that of 2023 has
 * a section that no later one has. Every translation is recorded as of its Chinese.
 */
export function withOlderEditions(copy: Project): void {
  withYearbooks(copy);
  const settings = readFileSync(join(copy.content, 'site', 'settings.yaml'), 'utf8');
  const words = settings.match(/^(?:name|shortName|organisation|dek|description):\n(?: .*\n)+/gm)?.join('');
  for (const year of ['2023', '2024']) {
    const folder = join(copy.content, 'editions', year);
    cpSync(join(copy.content, 'site', 'home.yaml'), join(folder, 'home.yaml'));
    for (const kept of ['sections', 'honours', 'refused'])
      cpSync(join(copy.content, kept), join(folder, kept), { recursive: true });
    const title = `title: { zh: ${year}年的书, en: Books of ${year} }`;
    const values = stringify({ values: valuesSaidBy(loadContent(onDisk(copy.content)), year) });
    writeFileSync(join(folder, 'edition.yaml'), `date: "${year}"\n${values}${title}\n${words}`);
  }
  toldOf(copy, 'editions/2023/sections/year', '2023');
  const first = join(copy.content, 'editions', '2023', 'sections');
  cpSync(join(first, 'year'), join(first, 'plans'), { recursive: true });
  editContent(copy, 'editions/2023/sections/plans/section.yaml', ': 1\n', ': 2\n');
  toldOf(copy, 'sections/year', '2025');
  for (const edition of ['', 'editions/2023/', 'editions/2024/']) {
    const drawing = join('drawings', 'branches.yaml');
    if (edition) cpSync(join(copy.content, drawing), join(copy.content, edition, drawing));
    for (const language of ['zh', 'en'])
      appendFileSync(
        join(copy.content, edition, 'sections', 'year', `${language}.mdx`),
        '\n<Drawing id="branches" />\n',
      );
  }
  for (const chapter of loadContent(onDisk(copy.content)).chapters) {
    const renewed = renewedTranslation(chapter);
    const english = pathOf(chapter.room, chapter.slug, 'en', chapter.edition);
    if (renewed !== undefined) writeFileSync(join(copy.content, english), renewed);
  }
}

/** Has a section tell of another year. */
export function toldOf(copy: Project, section: string, year: string): void {
  for (const language of ['zh', 'en']) editContent(copy, `${section}/${language}.mdx`, '2024', year);
}
