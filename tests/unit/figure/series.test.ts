import { describe, expect, test } from 'vitest';
import type { Dates, Value } from '../../../src/figure/observation.ts';
import type { Period } from '../../../src/figure/period.ts';
import type { Quantity } from '../../../src/figure/quantity.ts';
import { inOrder, periodIn, series, timeKey, timeSeries } from '../../../src/figure/series.ts';
import { figureOf } from '../../support/over-time.ts';
import { exactly, moreThan, percent, rank, rooms, worded } from '../../support/quantities.ts';

/** Sources that are named after the year that they were published in. */
const dates: Dates = ({ document }) => ({ date: document });

const year = (number: number): Period => ({ kind: 'year', year: number });

function value(
  quantity: Quantity,
  period: Period,
  more: Partial<Pick<Value, 'break' | 'status'>> & { document?: string } = {},
): Value {
  const { document = '2030', ...rest } = more;
  const source = { document, paragraph: 'P1', printed: '1', phrase: '1' };
  return { ...quantity, period, source, ...rest };
}

describe('a series', () => {
  const figures = (list: readonly Value[], unit = rooms) =>
    series(list, unit, dates).map((item) =>
      'change' in item
        ? [item.value.value, item.change.direction, item.change.by]
        : [item.value.value, item.obstacle],
    );

  test('is in the order of time, each value beside its change since the one before', () => {
    const list = [
      value(exactly(275), year(2024)),
      value(exactly(266), year(2022)),
      value(exactly(280), year(2023)),
    ];
    expect(figures(list)).toEqual([
      [266, undefined],
      [280, 'rise', 14],
      [275, 'fall', 5],
    ]);
  });

  test('subtracts decimals exactly', () => {
    const list = [value(exactly(0.1), year(2022)), value(exactly(0.3), year(2023))];
    expect(figures(list, percent).at(-1)).toEqual([0.3, 'rise', 0.2]);
  });

  test('passes over values of another kind of time, and says where there is none to compare with', () => {
    const list = [
      value(exactly(270), { kind: 'month', year: 2022, month: 6 }),
      value(exactly(266), year(2022)),
      value(exactly(280), year(2023)),
    ];
    expect(figures(list)).toEqual([
      [270, undefined],
      [266, 'other-period'],
      [280, 'rise', 14],
    ]);
  });

  test('takes what stood “to date” in two sources as two moments', () => {
    const list = [
      value(exactly(190), { kind: 'to-date' }, { document: '2023' }),
      value(exactly(200), { kind: 'to-date' }, { document: '2025' }),
      value(exactly(205), { kind: 'as-at', date: '2026-06-30' }),
    ];
    expect(figures(list)).toEqual([
      [190, undefined],
      [200, 'rise', 10],
      [205, 'rise', 5],
    ]);
  });

  test.each<[string, Value, Value]>([
    ['bound', value(moreThan(266, '余', 'before-unit'), year(2022)), value(exactly(280), year(2023))],
    ['bound', value(exactly(266), year(2022)), value(worded('about', 280), year(2023))],
    [
      'break',
      value(exactly(266), year(2022)),
      value(exactly(280), year(2023), { break: { zh: '口径', en: 'scope' } }),
    ],
    ['undated', value(exactly(266), { kind: 'not-stated' }), value(exactly(280), { kind: 'not-stated' })],
    ['other-period', value(exactly(266), { kind: 'not-stated' }), value(exactly(280), year(2023))],
    [
      'open-period',
      value(exactly(266), { kind: 'this-year' }, { document: '2022' }),
      value(exactly(280), { kind: 'this-year' }),
    ],
    [
      'each-year',
      value(exactly(266), { kind: 'per-year' }, { document: '2022' }),
      value(exactly(280), { kind: 'per-year' }),
    ],
    [
      'withdrawn',
      value(exactly(266), year(2022), {
        status: { kind: 'withdrawn', date: '2024', reason: { zh: '误', en: 'error' } },
      }),
      value(exactly(280), year(2023)),
    ],
    ['unit', value(exactly(5), year(2022)), value(exactly(3), year(2023))],
    // A source of 2023 may have been written before June or after it.
    [
      'unordered',
      value(exactly(266), { kind: 'as-at', date: '2023-06-30' }),
      value(exactly(280), { kind: 'to-date' }, { document: '2023' }),
    ],
  ])('states no change, and why: %s', (obstacle, earlier, later) => {
    expect(series([earlier, later], obstacle === 'unit' ? rank : rooms, dates)).toEqual([
      { value: earlier },
      { value: later, obstacle },
    ]);
  });
});

describe('the time of a value', () => {
  test('is the same only where it is known to be', () => {
    const key = (period: Period, document = '2023') =>
      timeKey(value(exactly(1), period, { document }), dates);
    expect(key(year(2022))).toBe(key(year(2022), '2024'));
    expect(key({ kind: 'to-date' })).not.toBe(key({ kind: 'to-date' }, '2024'));
    expect(key({ kind: 'not-stated' })).not.toBe(key({ kind: 'not-stated' }, '2024'));
    expect(key({ kind: 'not-stated' })).toBe(key({ kind: 'not-stated' }));
    expect(key({ kind: 'per-year' })).not.toBe(key({ kind: 'per-year' }, '2024'));
  });

  test.each<[string, Period, string, boolean]>([
    ['a year is one', year(2022), '2024', true],
    ['to date is another', { kind: 'to-date' }, '2024', false],
    ['this year is another', { kind: 'this-year' }, '2024', false],
    ['the past two years are others', { kind: 'past-years', years: 2 }, '2024', false],
    ['each year is another', { kind: 'per-year' }, '2024', false],
    ['to date is one where that is as old', { kind: 'to-date' }, '2023', true],
  ])('from a later source: %s', (_, period, later, same) => {
    const [before, after] = ['2023', later].map((document) => value(exactly(1), period, { document }));
    expect(before && after && periodIn(before, dates) === periodIn(after, dates)).toBe(same);
  });

  test.each(['2024', '2024-12', '2024-12-31'])('is the same day however it is written: %s', (date) => {
    const [own, day] = [date, '2024-12-31'].map((each) =>
      value(exactly(1), { kind: 'as-at', date: each }, { document: '2025' }),
    );
    expect(own && day && [timeKey(own, dates), periodIn(own, dates)]).toEqual(
      day && [timeKey(day, dates), periodIn(day, dates)],
    );
    const said = value(exactly(1), { kind: 'to-date' }, { document: date });
    // On which day of December its source was written is not known.
    expect(timeKey(said, dates) === '2024-12-31').toBe(date === '2024-12-31');
  });

  test('is drawn with others only where it is known which came first', () => {
    const ends = ['2021', '2022', '2023'].map((date, index) =>
      value(exactly(index + 1), { kind: 'as-at', date }, { document: date }),
    );
    const drawn = (document: string) => {
      const [first, ...more] = [...ends, value(exactly(4), { kind: 'to-date' }, { document })];
      return first && timeSeries(figureOf([first, ...more]).statistic, dates).length;
    };
    expect(drawn('2024')).toBe(1);
    expect(drawn('2023')).toBe(0);
  });

  test('has no name where it is not stated', () => {
    expect(periodIn(value(exactly(1), { kind: 'not-stated' }), dates)).toBeUndefined();
  });

  test('orders quarters, months, fiscal years and days among years', () => {
    const list: Period[] = [
      { kind: 'fiscal-year', year: 2023, starts: 4 },
      year(2023),
      { kind: 'quarter', year: 2023, quarter: 2 },
      { kind: 'as-at', date: '2023-07-01' },
      { kind: 'month', year: 2022, month: 12 },
      { kind: 'span', from: 2019, to: 2021 },
    ];
    const ordered = inOrder(
      list.map((period) => value(exactly(1), period)),
      dates,
    );
    expect(ordered.map(({ period }) => period.kind)).toEqual([
      'span',
      'month',
      'quarter',
      'as-at',
      'year',
      'fiscal-year',
    ]);
  });
});
