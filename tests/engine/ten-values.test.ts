import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { onDisk } from '../../src/content/reader/disk.ts';
import { builtFiles, builtText } from '../../src/tools/build/built-folder.ts';
import { project } from '../../src/tools/build/project.ts';
import { projectCopy, startCommand } from '../support/project-copy.ts';
import { realContent } from '../support/real-content.ts';
import { inRow } from '../support/in-row.ts';
import { isSweep } from '../support/sweep.ts';
import { giveTenValues } from '../support/ten-values.ts';
import { wordsIn } from '../support/words-in.ts';

const ids = [...realContent.statistics.keys()];
const before = projectCopy(project.content, afterAll);
const after = projectCopy(project.content, afterAll);

// Two builds of the whole content, so only where every page is looked at.
beforeAll(async () => {
  if (!isSweep) return;
  giveTenValues(after.content, 1);
  for (const copy of [before, after]) {
    const { status, output } = await startCommand(copy, 'build').ended;
    expect(status, output).toBe(0);
  }
}, 600_000);

test('With ten values for every figure the content has nothing that the check would speak of.', () => {
  const content = projectCopy(project.content).content;
  giveTenValues(content, 2);
  expect(check(onDisk(content)).map(({ message }) => message.en)).toEqual([]);
});

test.runIf(isSweep)('Nine more values of every figure change no sentence of the report.', () => {
  const report = builtFiles(before.dist).filter((file) =>
    /^(en\/)?(sections\/.*|side-by-side\/.*|honours\/|print\/)?index\.html$/.test(file),
  );
  expect(report.length).toBeGreaterThan(28);
  for (const file of report) {
    const [was, is] = [before, after].map(({ dist }) => wordsIn(builtText(dist, file)));
    expect(is, file).toBe(was);
  }
});

test.runIf(isSweep)('Every figure’s page lists its ten periods, and its data has a row for each.', () => {
  const rows = parse<Record<string, string>>(builtText(after.dist, 'data/statistics.csv'), {
    bom: true,
    columns: true,
  });
  for (const id of ids) {
    const own = rows.filter((row) => row['INDICATOR'] === id);
    expect(own, id).toHaveLength(10);
    for (const locale of ['zh', 'en']) {
      const file = `${locale === 'en' ? 'en/' : ''}statistics/${id}/index.html`;
      const page = wordsIn(builtText(after.dist, file));
      for (const row of own) {
        expect(page, id).toContain(inRow(row, locale));
        expect(page, id).toContain(row[`period_${locale}`]);
      }
    }
  }
});
