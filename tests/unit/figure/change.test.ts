import { describe, expect, test } from 'vitest';
import { changeBetween, history } from '../../../src/figure/change.ts';
import type { Period } from '../../../src/figure/period.ts';
import type { Observation } from '../../../src/figure/statistic.ts';
import { en } from '../../../src/words/en.ts';
import { zh } from '../../../src/words/zh.ts';

const source = { paragraph: 'S1.P2', printed: '266家', phrase: '书屋266家' };
const exact = (value: number, period: Period): Observation => ({ value, qualifier: 'exact', period, source });
const moreThan = (value: number, period: Period): Observation => ({
  value,
  qualifier: 'more-than',
  mark: '余',
  place: 'before-unit',
  period,
  source,
});
const year = (number: number): Period => ({ kind: 'year', year: number });

describe('a change', () => {
  test.each([
    ['rise', 266, 280, 14],
    ['fall', 280, 266, 14],
    ['none', 266, 266, 0],
    ['rise', 0, 5, 5],
    ['fall', 5, 0, 5],
  ] as const)('is a %s from %i to %i, by %i', (direction, from, to, by) => {
    expect(changeBetween(exact(from, year(2022)), exact(to, year(2023)))).toEqual({
      direction,
      by: { qualifier: 'exact', value: by },
      to: { qualifier: 'exact', value: to },
      since: 2022,
    });
  });

  test.each<[string, Observation, Observation]>([
    ['the earlier value is a lower bound', moreThan(266, year(2022)), exact(280, year(2023))],
    ['the later value is a lower bound', exact(266, year(2022)), moreThan(280, year(2023))],
    ['both values are lower bounds', moreThan(266, year(2022)), moreThan(280, year(2023))],
    ['the kinds of period differ', exact(266, { kind: 'to-date' }), exact(280, year(2023))],
    ['both cover the same year', exact(266, year(2023)), exact(280, year(2023))],
    ['the years run backwards', exact(266, year(2023)), exact(280, year(2022))],
    ['neither period is stated', exact(266, { kind: 'not-stated' }), exact(280, { kind: 'not-stated' })],
    [
      'both are to the one date of the article',
      exact(266, { kind: 'to-date' }),
      exact(280, { kind: 'to-date' }),
    ],
    [
      'one covers two years and the other three',
      exact(266, { kind: 'past-years', years: 2 }),
      exact(280, { kind: 'past-years', years: 3 }),
    ],
  ])('is not stated where %s', (_, earlier, later) => {
    expect(changeBetween(earlier, later)).toBeUndefined();
  });
});

describe('the history of a figure', () => {
  test('of one value has no change', () => {
    const only = exact(266, year(2022));
    expect(history([only])).toEqual([{ observation: only, change: undefined }]);
  });

  test('is newest first, each year beside the year before it, other kinds of period passed over', () => {
    const items = history([
      exact(266, year(2022)),
      exact(270, { kind: 'to-date' }),
      exact(280, year(2023)),
      exact(275, year(2024)),
    ]);
    expect(items.map(({ observation }) => observation.value)).toEqual([275, 280, 270, 266]);
    expect(items.map(({ change }) => change && [change.direction, change.by.value, change.since])).toEqual([
      ['fall', 5, 2023],
      ['rise', 14, 2022],
      undefined,
      undefined,
    ]);
  });

  test('never reaches back past a lower bound', () => {
    const [newest] = history([exact(266, year(2021)), moreThan(270, year(2022)), exact(280, year(2023))]);
    expect(newest?.change).toBeUndefined();
  });
});

describe('the words for a change', () => {
  test('keep by how much and to how much apart in Chinese', () => {
    expect(zh.change.rise('14家', '280家', 2022)).toBe('比2022年增长了14家，增长到280家');
    expect(zh.change.fall('14家', '266家', 2022)).toBe('比2022年减少了14家，减少到266家');
    expect(zh.change.none('0家', '266家', 2022)).toBe('与2022年相同，仍为266家');
  });

  test('keep “by” and “to” apart in English', () => {
    expect(en.change.rise('14', '280 reading rooms', 2022)).toBe(
      'rose by 14 from 2022, to 280 reading rooms',
    );
    expect(en.change.fall('14', '266 reading rooms', 2022)).toBe(
      'fell by 14 from 2022, to 266 reading rooms',
    );
    expect(en.change.none('0', '266 reading rooms', 2022)).toBe('as in 2022: 266 reading rooms');
  });
});
