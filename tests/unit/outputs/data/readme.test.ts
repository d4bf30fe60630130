import { expect, test } from 'vitest';
import { LOCALES } from '../../../../src/figure/locale.ts';
import { caveats } from '../../../../src/outputs/data/caveats.ts';
import { citation } from '../../../../src/outputs/data/citation.ts';
import { readmeFile } from '../../../../src/outputs/data/readme.ts';
import { openTables } from '../../../../src/outputs/data/tables.ts';
import { textOf } from './read-back.ts';
import { realReport } from './real-report.ts';

const report = realReport();
const tables = openTables(report);

test.each(LOCALES)(
  'the readme in %s names every table and column, every caveat and how to cite',
  (locale) => {
    const text = textOf(readmeFile(locale, report, tables));
    const expected = [
      ...tables.flatMap(({ name, columns }) => [`${name}.csv`, ...columns.map((column) => column.name)]),
      ...caveats(locale, report),
      citation(locale, report),
    ];
    expect(expected.filter((each) => !text.includes(each))).toEqual([]);
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(text).not.toMatch(/[^\r]\n/);
  },
);

test('the address stands in a citation once there is one', () => {
  expect(citation('en', report)).not.toContain('http');
  expect(citation('en', { ...report, root: new URL('https://example.cn/zt/wm/') })).toContain(
    'https://example.cn/zt/wm/en/data/',
  );
});

test('that there is one point in time is said only while it is so', () => {
  const [first, ...rest] = report.statistics;
  if (!first) throw new Error('no figures');
  const [observation] = first.statistic.observations;
  const twice = { ...first.statistic, observations: [observation, observation] as const };
  const later = { ...report, statistics: [{ id: first.id, statistic: twice }, ...rest] };
  expect(caveats('en', later)).toHaveLength(caveats('en', report).length - 1);
});
