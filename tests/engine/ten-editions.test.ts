import { afterAll, beforeAll, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { reportValues } from '../../src/check/editions.ts';
import { onDisk } from '../../src/content/reader/disk.ts';
import { loadContent } from '../../src/content/reader/reader.ts';
import { project } from '../../src/tools/build/project.ts';
import { projectCopy } from '../support/project-copy.ts';
import { realContent } from '../support/real-content.ts';
import { isSweep } from '../support/sweep.ts';
import { withEditions } from '../support/ten-editions.ts';

/** Ten where every page is looked at; making as many takes half a minute. */
const COUNT = isSweep ? 10 : 3;
const newest = Number(realContent.settings?.data.edition);
const years = Array.from({ length: COUNT }, (_, index) => String(newest - index));
const copy = projectCopy(project.content, afterAll);

beforeAll(async () => {
  await withEditions(copy, COUNT);
}, 240_000);

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
