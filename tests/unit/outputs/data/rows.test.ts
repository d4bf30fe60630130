import { expect, test } from 'vitest';
import { DerivationError } from '../../../../src/figure/derive.ts';
import type { Observation, Statistic } from '../../../../src/figure/statistic.ts';
import { derivedTable } from '../../../../src/outputs/data/derived-row.ts';
import { statisticRow, statisticRows } from '../../../../src/outputs/data/statistic-row.ts';
import { realReport } from './real-report.ts';

const source = { paragraph: 'S1.P1', printed: '3000余人次', phrase: '培训干部3000余人次' };

function trained(...observations: [Observation, ...Observation[]]): Statistic {
  return {
    theme: 'learning',
    order: 1,
    label: { zh: '培训人次', en: 'Training attendances' },
    definition: { zh: '一人次。', en: 'One attendance.' },
    unit: { kind: 'instances', zh: '人次', en: { one: 'attendance', other: 'attendances' } },
    observations,
    notes: [
      { zh: '甲。', en: 'A.' },
      { zh: '乙。', en: 'B.' },
    ],
  };
}

const lowerBound: Observation = {
  value: 3000,
  qualifier: 'more-than',
  mark: '余',
  place: 'before-unit',
  period: { kind: 'past-years', years: 3 },
  source,
};

test('a lower bound keeps its qualifier, its mark, its words and its period', () => {
  const [row] = statisticRows('officials-trained', trained(lowerBound));
  expect(row).toMatchObject({
    INDICATOR: 'officials-trained',
    OBS_VALUE: 3000,
    UNIT_MEASURE: 'INSTANCES',
    UNIT_MULT: 0,
    TIME_PERIOD: null,
    QUALIFIER: 'more-than',
    QUALIFIER_MARK: '余',
    PERIOD_KIND: 'past-years',
    PERIOD_YEARS: 3,
    text_zh: '3000余人次',
    text_en: 'more than 3,000 attendances',
    part_of: null,
    source_locator: 'S1.P1',
    source_printed: '3000余人次',
    notes_zh: '甲。乙。',
    notes_en: 'A. B.',
  });
});

test('a time period is a year that the article states, and nothing else', () => {
  const exact = { value: 1, qualifier: 'exact', source } as const;
  const rows = statisticRows(
    'x',
    trained(
      { ...exact, period: { kind: 'year', year: 2022 } },
      { ...exact, period: { kind: 'to-date' } },
      { ...exact, period: { kind: 'this-year' } },
      { ...exact, period: { kind: 'per-year' } },
      { ...exact, period: { kind: 'not-stated' } },
    ),
  );
  expect(rows.map(({ TIME_PERIOD }) => TIME_PERIOD)).toEqual(['2022', null, null, null, null]);
  expect(rows.map(({ QUALIFIER_MARK }) => QUALIFIER_MARK)).toEqual([null, null, null, null, null]);
});

test('every observation of a figure is a row, oldest first, and fits the definition', () => {
  const later: Observation = { ...lowerBound, value: 4000, period: { kind: 'year', year: 2024 } };
  const rows = statisticRows('officials-trained', trained(lowerBound, later));
  expect(rows.map(({ OBS_VALUE }) => OBS_VALUE)).toEqual([3000, 4000]);
  for (const row of rows) expect(statisticRow.parse(row)).toEqual(row);
});

test('a derived figure whose input is missing stops the build in both languages', () => {
  const report = realReport();
  const without = report.statistics.filter(({ id }) => id !== 'workers-homes');
  expect(() => derivedTable({ ...report, statistics: without })).toThrow(
    /“workers-homes”不存在 \/ .*does not exist/,
  );
});

test('a derived figure that cannot honestly be worked out is not written', () => {
  const report = realReport();
  const bounded = report.statistics.map(({ id, statistic }) =>
    id === 'workers-homes'
      ? { id, statistic: { ...statistic, observations: [lowerBound] as const } }
      : { id, statistic },
  );
  expect(() => derivedTable({ ...report, statistics: bounded })).toThrow(DerivationError);
});
