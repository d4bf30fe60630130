import { expect, test } from 'vitest';
import { hungSeries } from '../../../src/drawings/hung-series.ts';
import type { Observation } from '../../../src/figure/observation.ts';
import type { Unit } from '../../../src/figure/unit.ts';
import { dates, figureOf, value, year } from '../../support/over-time.ts';
import { exactly, moreThan, rank, yuan } from '../../support/quantities.ts';

function hung(observations: [Observation, ...Observation[]], unit?: Unit) {
  return hungSeries(figureOf(observations, unit), dates);
}

const revised = value(exactly(204), year(2024), {
  revisions: [{ was: exactly(216), date: '2025', reason: { zh: '重复', en: 'counted twice' } }],
});
const missing: Observation = {
  qualifier: 'missing',
  period: year(2026),
  reason: { zh: '没有统计', en: 'not collected' },
};
const series = hung([
  value(exactly(180), year(2023)),
  revised,
  value(moreThan(230, '余', 'before-unit'), year(2025)),
  missing,
  value(exactly(250), year(2027), { break: { zh: '口径', en: 'counted otherwise' } }),
]);

test('Years hang side by side to one scale from zero.', () => {
  expect(series?.times.map(({ tick }) => tick)).toEqual(['2023', '2024', '2025', '2026', '2027']);
  expect(new Set(series?.times.flatMap(({ strip }) => strip?.width ?? []))).toEqual(new Set([100]));
  expect(series?.rules.map(({ value: ruled }) => ruled)).toEqual([50, 100, 150, 200, 250]);
});

test('A correction keeps what it took back, and a bound has a torn end.', () => {
  expect(series?.times[1]?.runs).toEqual([
    { mark: 'stitch', count: 204 },
    { mark: 'taken-stitch', count: 12 },
  ]);
  expect(series?.times[2]?.runs.at(-1)?.mark).toBe('torn');
});

test('A year without a value is an empty place, and a change of what is counted is known before the year it begins in.', () => {
  expect(series?.times[3]).toMatchObject({ view: undefined, strip: undefined });
  expect(series?.times.map(({ afterBreak }) => afterBreak)).toEqual([false, false, false, false, true]);
});

test('Years that nothing is said of leave their room.', () => {
  const times = hung([
    value(exactly(1), year(2019)),
    value(exactly(2), year(2020)),
    value(exactly(3), year(2023)),
  ]);
  expect(times?.times.map(({ skipped }) => skipped)).toEqual([0, 0, 2]);
});

test('A value that was taken back has no marks.', () => {
  const taken = value(exactly(9), year(2024), {
    status: { kind: 'withdrawn', date: '2025', reason: { zh: '有误', en: 'wrong' } },
  });
  const times = hung([value(exactly(8), year(2023)), taken])?.times;
  expect(times?.[1]).toMatchObject({ strip: undefined, view: { value: 9 } });
});

test('Money hangs as lengths, the longest the same however large it is.', () => {
  const money = hung([value(exactly(2_000_000), year(2023)), value(exactly(4_000_000), year(2024))], yuan);
  expect(money?.scale).toBeUndefined();
  expect(money?.times.map(({ strip }) => strip?.height)).toEqual([110, 220]);
});

test('Two times of money take no more of a page than six.', () => {
  const [two, six] = [2, 6].map((count) => {
    const [first, ...later] = Array.from({ length: count }, (_, index) =>
      value(exactly(1000 + index), year(2020 + index)),
    );
    return first && hung([first, ...later], yuan);
  });
  const drawn = (series: typeof two) => [(series?.width ?? 0) * (series?.times.length ?? 0), series?.height];
  expect(drawn(two)).toEqual([600, 230]);
  expect(drawn(six)).toEqual([600, 230]);
});

test('One value, a place in a list, or values of different kinds of time are no series.', () => {
  expect(hung([value(exactly(1), year(2023))])).toBeUndefined();
  expect(hung([value(exactly(1), year(2023)), value(exactly(2), year(2024))], rank)).toBeUndefined();
  expect(hung([value(exactly(1), year(2023)), value(exactly(2), { kind: 'to-date' })])).toBeUndefined();
});
