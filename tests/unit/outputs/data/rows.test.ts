import { expect, test } from 'vitest';
import type { Observation, Value } from '../../../../src/figure/observation.ts';
import { type Statistic, valuesOf } from '../../../../src/figure/statistic.ts';
import { derivedTable } from '../../../../src/outputs/data/derived-row.ts';
import { statisticTable } from '../../../../src/outputs/data/statistic-row.ts';
import { statisticRows } from '../../../../src/outputs/data/statistics-schema.ts';
import { realReport } from './real-report.ts';

const source = {
  document: 'article',
  paragraph: 'S1.P1',
  printed: '3000余人次',
  phrase: '培训干部3000余人次',
};

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

const lowerBound: Value = {
  value: 3000,
  qualifier: 'more-than',
  mark: '余',
  place: 'before-unit',
  period: { kind: 'past-years', years: 3 },
  source,
};

const rowsOf = (statistic: Statistic) =>
  statisticTable({ statistics: [{ id: 'officials-trained', statistic }], themes: [] }).rows;

test('a lower bound keeps its qualifier, its mark, its words and its period', () => {
  const [row] = rowsOf(trained(lowerBound));
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
  const rows = rowsOf(
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

test('what two sources say to their own dates is told apart by the key of each table', () => {
  const report = realReport();
  const later = report.sources.map(({ source: first }) => ({
    id: 'later',
    source: { ...first, date: '2024' },
  }));
  const statistics = report.statistics.map(({ id, statistic }) => {
    const [first, ...more] = statistic.observations;
    const again = valuesOf(statistic).map((value) => ({
      ...value,
      source: { ...value.source, document: 'later' },
    }));
    return { id, statistic: { ...statistic, observations: [first, ...more, ...again] as const } };
  });
  const grown = { ...report, statistics, sources: [...report.sources, ...later] };
  for (const { key, rows } of [statisticTable(grown), derivedTable(grown)]) {
    const keys = rows.map((row) => JSON.stringify(key.map((name) => row[name])));
    expect(new Set(keys).size).toBe(rows.length);
  }
});

test('a period is written as SDMX writes it', () => {
  const exact = { value: 1, qualifier: 'exact', source } as const;
  const rows = rowsOf(
    trained(
      { ...exact, period: { kind: 'span', from: 2019, to: 2021 } },
      { ...exact, period: { kind: 'quarter', year: 2024, quarter: 2 } },
      { ...exact, period: { kind: 'month', year: 2024, month: 6 } },
      { ...exact, period: { kind: 'fiscal-year', year: 2024, starts: 4 } },
      { ...exact, period: { kind: 'as-at', date: '2024-06-30' } },
    ),
  );
  expect(rows.map(({ TIME_PERIOD }) => TIME_PERIOD)).toEqual([
    '2019-01-01/P3Y',
    '2024-Q2',
    '2024-06',
    '2024-04-01/P1Y',
    '2024-06-30',
  ]);
});

test('what is provisional, withdrawn, counted otherwise or not there is told by its status, and why in its notes', () => {
  const reason = { zh: '统计有误', en: 'a mistake in counting' };
  const period = { kind: 'year', year: 2024 } as const;
  const rows = rowsOf(
    trained(
      { ...lowerBound, status: { kind: 'provisional' } },
      { ...lowerBound, status: { kind: 'withdrawn', date: '2024-06', reason } },
      { ...lowerBound, break: reason },
      { ...lowerBound, revisions: [{ was: { qualifier: 'exact', value: 2900 }, date: '2024', reason }] },
      { qualifier: 'missing', period, reason },
      { qualifier: 'suppressed', period, reason },
    ),
  );
  expect(rows.map(({ OBS_STATUS, OBS_VALUE }) => [OBS_STATUS, OBS_VALUE])).toEqual([
    ['P', 3000],
    ['O', null],
    ['B', 3000],
    ['A', 3000],
    ['L', null],
    ['Q', null],
  ]);
  for (const { notes_en } of rows.slice(1)) expect(notes_en).toContain(reason.en);
  expect(rows[3]?.notes_zh).toContain('原为2900人次');
  expect(statisticRows(realReport().themes).parse(rows)).toEqual(rows);
});

test('a decimal and a range are written exactly', () => {
  const period = { kind: 'year', year: 2024 } as const;
  const rows = rowsOf({
    ...trained(
      { value: 24.39, qualifier: 'exact', period, source },
      { value: 8, to: 12.5, qualifier: 'range', period, source },
    ),
    unit: { kind: 'percent' },
  });
  expect(
    rows.map(({ OBS_VALUE, OBS_VALUE_TO, UNIT_MEASURE, text_zh }) => [
      OBS_VALUE,
      OBS_VALUE_TO,
      UNIT_MEASURE,
      text_zh,
    ]),
  ).toEqual([
    [24.39, null, 'PERCENT', '24.39%'],
    [8, 12.5, 'PERCENT', '8%至12.5%'],
  ]);
});

test('every observation of a figure is a row, oldest first, and fits the definition', () => {
  const later: Value = { ...lowerBound, value: 4000, period: { kind: 'year', year: 2024 } };
  const rows = rowsOf(trained(lowerBound, later));
  expect(rows.map(({ OBS_VALUE }) => OBS_VALUE)).toEqual([3000, 4000]);
  expect(statisticRows(realReport().themes).parse(rows)).toEqual(rows);
});

test('a derived figure that cannot honestly be worked out is not written', () => {
  const report = realReport();
  const bounded = report.statistics.map(({ id, statistic }) =>
    id === 'workers-homes'
      ? { id, statistic: { ...statistic, observations: [lowerBound] as const } }
      : { id, statistic },
  );
  const ids = derivedTable({ ...report, statistics: bounded }).rows.map(({ INDICATOR }) => INDICATOR);
  expect(ids).toEqual(report.derivations.slice(3).map(({ id }) => id));
});
