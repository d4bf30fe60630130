import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { reportValues } from '../../src/content/loaded/editions.ts';
import { onDisk } from '../../src/content/reader/disk.ts';
import { loadContent } from '../../src/content/reader/reader.ts';
import { LOCALES } from '../../src/figure/locale.ts';
import type { SearchEntry } from '../../src/search/entry.ts';
import { makeFinder } from '../../src/search/finder.ts';
import { builtText } from '../../src/tools/build/built-folder.ts';
import { project } from '../../src/tools/build/project.ts';
import { budgetReport } from '../../src/tools/measure/budget.ts';
import { projectCopy, startCommand } from '../support/project-copy.ts';
import { realContent } from '../support/real-content.ts';
import { expectSoundSite } from '../support/site-tests.ts';
import { inRow } from '../support/in-row.ts';
import { isSweep } from '../support/sweep.ts';
import { withEditions } from '../support/ten-editions.ts';
import { wordsIn } from '../support/words-in.ts';

/** Ten where every page is looked at; a build of as many takes minutes. */
const COUNT = isSweep ? 10 : 2;
const newest = Number(realContent.settings?.data.edition.slice(0, 4));
const years = Array.from({ length: COUNT }, (_, index) => String(newest - index));
/** What ten editions take to be made and looked at on a busy machine, in milliseconds. */
const LONG = 900_000;
const copy = projectCopy(project.content, afterAll);

beforeAll(async () => {
  await withEditions(copy, COUNT);
  if (!isSweep) return;
  const { status, output } = await startCommand(copy, 'build', { SITE_URL: 'https://example.cn' }).ended;
  expect(status, output).toBe(0);
}, LONG);

const content = () => loadContent(onDisk(copy.content));

test('A report that was carried on for years by its commands has nothing that the check would speak of.', () => {
  expect(
    check(onDisk(copy.content)).map(({ file, line, message }) => `${file}:${line} ${message.en}`),
  ).toEqual([]);
});

test('Each edition has the value that the article of its own year gives, of every figure.', () => {
  const loaded = content();
  for (const year of years) {
    const values = reportValues(loaded, year === years[0] ? undefined : year);
    const others = [...values].filter(([, { source }]) => source.document !== `article-${year}`);
    expect(
      others.map(([id]) => id),
      year,
    ).toEqual([]);
    expect(values.size).toBe(realContent.statistics.size);
  }
});

test.runIf(isSweep)(
  'What holds of every page of one edition holds of every page of ten.',
  async () => {
    await expectSoundSite(copy);
  },
  LONG,
);

test.runIf(isSweep)('Every figure’s page and data have a row for each of the ten years.', () => {
  const rows = parse<Record<string, string>>(builtText(copy.dist, 'data/statistics.csv'), {
    bom: true,
    columns: true,
  });
  for (const id of realContent.statistics.keys()) {
    const own = rows.filter((row) => row['INDICATOR'] === id);
    expect(own, id).toHaveLength(COUNT);
    for (const locale of LOCALES) {
      const page = wordsOf(`${locale === 'en' ? 'en/' : ''}statistics/${id}/index.html`);
      for (const row of own) expect(page, id).toContain(inRow(row, locale));
    }
  }
});

test.runIf(isSweep)(
  'What changed in an edition is told figure by figure, each with its value and the one before.',
  () => {
    for (const year of years.slice(0, -1)) {
      const page = wordsOf(`en/editions/${year}/index.html`);
      expect(page.match(/In the previous edition:/g)).toHaveLength(realContent.statistics.size);
      // What two articles say of their own dates is told apart by those.
      expect(page).toMatch(
        new RegExp(
          `date of the source \\(${year}\\)\\. In the previous edition: [^.]* \\((about )?${Number(year) - 1}\\)`,
        ),
      );
    }
  },
);

test.runIf(isSweep)('Search gives what is said today before what was said in older editions.', async () => {
  const entries: SearchEntry[] = JSON.parse(builtText(copy.dist, 'search/index.json'));
  const find = await makeFinder(entries);
  for (const { data } of realContent.statistics.values()) {
    const years = find(data.label.zh).entries.map(({ path }) => /^\/(\d{4})\//.exec(path)?.[1] ?? '9999');
    expect(years, data.label.zh).toEqual(years.toSorted().reverse());
  }
});

test.runIf(isSweep)(
  'With nine more editions, and nine more values of every figure, no page is heavier than one of a single edition may be.',
  () => {
    expect(budgetReport(copy.dist, '/').over).toEqual([]);
  },
  LONG,
);

/** What a page of the copy says. */
function wordsOf(file: string): string {
  return wordsIn(builtText(copy.dist, file));
}
