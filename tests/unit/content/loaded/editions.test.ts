import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../../../../src/check/check.ts';
import { onDisk } from '../../../../src/content/reader/disk.ts';
import type { Project } from '../../../../src/tools/build/project.ts';
import { contentCopy, editContent } from '../../../support/project-copy.ts';
import { toldOf, withOlderEditions } from '../../../support/three-editions.ts';

function edited(edit: (copy: Project) => void): string[] {
  const copy = contentCopy();
  withOlderEditions(copy);
  edit(copy);
  return check(onDisk(copy.content))
    .filter(({ severity }) => severity === 'error')
    .map(({ file, code }) => `${file.replace('content/', '')}: ${code}`);
}

test('a report with two older editions has no mistakes, though their texts and ids are the same', () => {
  expect(edited(() => {})).toEqual([]);
});

test.each([
  [
    'a year typed beside the value of another edition',
    (copy: Project) => editContent(copy, 'editions/2024/sections/year/zh.mdx', '2024年，', '2023年，'),
    ['editions/2024/sections/year/zh.mdx: year-of-another-period'],
  ],
  [
    'a figure that one language of an older edition lacks',
    (copy: Project) =>
      editContent(copy, 'editions/2023/sections/plans/en.mdx', '<Stat id="branches" /> and ', ''),
    ['editions/2023/sections/plans/en.mdx: different-tags'],
  ],
  [
    'a link to a section that the edition has not',
    (copy: Project) =>
      editContent(copy, 'editions/2024/sections/year/zh.mdx', '(/honours/)', '(/sections/plans/)'),
    ['editions/2024/sections/year/zh.mdx: unknown-page'],
  ],
  [
    'a count of editions that is no longer true',
    (copy: Project) =>
      editContent(copy, 'pages/about/zh.mdx', '\n## ', '\n本站的报告有两个版本，分属三年。\n\n## '),
    ['pages/about/zh.mdx: count-differs'],
  ],
  [
    'an edition without its home page, of a time at which no source was there yet',
    ({ content }: Project) => {
      mkdirSync(join(content, 'editions', '2022'), { recursive: true });
      writeFileSync(join(content, 'editions', '2022', 'edition.yaml'), 'date: "2022"\nvalues: []\n');
    },
    [
      'editions/2022/edition.yaml: figure-of-later-time',
      'editions/2022/home.yaml: missing-file',
      'editions/2022/sections/…/zh.mdx: missing-file',
    ],
  ],
  [
    'an edition in the folder of another year, and one not older than the newest',
    (copy: Project) => {
      const folder = join(copy.content, 'editions');
      cpSync(join(folder, '2024'), join(folder, '2025'), { recursive: true });
      writeFileSync(join(folder, '2024', 'edition.yaml'), 'date: "2023-06"\nvalues: []\n');
      writeFileSync(join(folder, '2025', 'edition.yaml'), 'date: "2025"\nvalues: []\n');
      toldOf(copy, 'editions/2025/sections/year', '2025');
    },
    ['editions/2024/edition.yaml: edition-of-another-year', 'editions/2025/edition.yaml: edition-not-older'],
  ],
  [
    'an edition whose only source is said to be of a later time',
    (copy: Project) => editContent(copy, 'sources/yearbook.yaml', 'date: "2023"', 'date: "2024"'),
    ['editions/2023/edition.yaml: figure-of-later-time', 'editions/2023/edition.yaml: edition-value-changed'],
  ],
  [
    'a newest edition of a time to come',
    (copy: Project) => editContent(copy, 'site/settings.yaml', 'edition: "2025"', 'edition: "2090"'),
    ['site/settings.yaml: future-date'],
  ],
])('%s is refused at its place', (_, edit, due) => {
  expect([...new Set(edited(edit))]).toEqual(due);
});
