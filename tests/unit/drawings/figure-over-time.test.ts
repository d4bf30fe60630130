import { describe, expect, test } from 'vitest';
import { figureOverTime } from '../../../src/drawings/figure-over-time.ts';
import type { Observation } from '../../../src/figure/observation.ts';
import type { Period } from '../../../src/figure/period.ts';
import type { Unit } from '../../../src/figure/unit.ts';
import { dates, figureOf, value, year } from '../../support/over-time.ts';
import { exactly, moreThan, rank } from '../../support/quantities.ts';

const asAt = (date: string): Period => ({ kind: 'as-at', date });

function drawn(observations: [Observation, ...Observation[]], unit?: Unit) {
  return figureOverTime(figureOf(observations, unit), dates);
}

const years = [
  value(exactly(180), year(2022)),
  value(exactly(204), year(2023)),
  value(exactly(250), year(2024)),
] as const;

/** The tops of the solid columns, from left to right, and how high each is. */
const columns = (body: string) =>
  [...body.matchAll(/<rect [^>]*x="([\d.]+)%" y="([\d.]+)" width="([\d.]+)%" height="([\d.]+)"/g)].map(
    (found) => ({
      x: Number(found[1]),
      height: Number(found[4]),
    }),
  );

describe('a figure over time', () => {
  test('has a column for each year, as high as its value, under its period and its value', () => {
    const [figure] = drawn([...years]);
    const heights = columns(figure?.picture.body ?? '').map(({ height }) => height / 180);
    expect(heights).toHaveLength(3);
    [180, 204, 250].forEach((number, index) => {
      expect(heights[index]).toBeCloseTo(number / 250, 3);
    });
    for (const words of ['>2022<', '>2023<', '>2024<', '>180<', '>250<'])
      expect(figure?.picture.body).toContain(words);
    expect(figure?.key).toEqual([]);
  });

  test('has points on a line for dates, as far apart as the dates are', () => {
    const [figure] = drawn([
      value(exactly(180), asAt('2022-06-30')),
      value(exactly(204), asAt('2022-12-31')),
      value(exactly(250), asAt('2024-12-31')),
    ]);
    const body = figure?.picture.body ?? '';
    const places = [...body.matchAll(/<circle [^>]*cx="([\d.]+)%"/g)].map(([, at]) => Number(at));
    const [first = 0, second = 0, third = 0] = places;
    expect((third - second) / (second - first)).toBeCloseTo(4, 1);
    expect(body.match(/<line x1="[\d.]+%"/g)).toHaveLength(2);
  });

  test.each<[string, [Observation, ...Observation[]], Unit?]>([
    ['two periods', [years[0], years[1]]],
    [
      'three of which one is a bound',
      [years[0], value(moreThan(200, '余', 'before-unit'), year(2023)), years[2]],
    ],
    [
      'three with a break among them',
      [years[0], years[1], { ...years[2], break: { zh: '口径', en: 'scope' } }],
    ],
    ['three of two kinds of period', [years[0], years[1], value(exactly(250), asAt('2024'))]],
    [
      'three of which one was taken back',
      [
        years[0],
        years[1],
        {
          ...years[2],
          status: {
            kind: 'withdrawn',
            date: '2025',
            reason: { zh: '误', en: 'error' },
          },
        },
      ],
    ],
    ['places in a list', [...years], rank],
  ])('is not drawn for %s', (_, observations, unit) => {
    expect(drawn(observations, unit)).toEqual([]);
  });

  test('leaves a year without a value empty, stated or not', () => {
    const missing = {
      qualifier: 'missing',
      period: year(2025),
      reason: { zh: '未统计', en: 'not collected' },
    } as const;
    const [figure] = drawn([...years, missing, value(exactly(260), year(2027))]);
    const places = columns(figure?.picture.body ?? '').map(({ x }) => x);
    const step = (places[1] ?? 0) - (places[0] ?? 0);
    expect(((places[3] ?? 0) - (places[2] ?? 0)) / step).toBeCloseTo(3, 1);
    expect(figure?.picture.body.match(/>—</g)).toHaveLength(1);
    expect(figure?.key).toEqual(['“—”表示没有数。']);
  });

  test('tells by shape and words what is provisional, what is a bound, and where the count changed', () => {
    const [figure] = drawn([
      ...years,
      value(moreThan(255, '余', 'before-unit'), year(2025)),
      value(exactly(300), year(2026), {
        status: { kind: 'provisional' },
        break: { zh: '口径', en: 'scope' },
      }),
    ]);
    const body = figure?.picture.body ?? '';
    expect(columns(body)).toHaveLength(3);
    expect(body).toContain('stroke-dasharray');
    expect(figure?.key).toEqual([
      '虚线框为初步数。',
      '不封口的框表示约数、至少或至多，不作比较。',
      '双竖线处口径调整，两边不能相比。',
    ]);
  });

  test('draws no line to a bound, over a date without a value, or across a change of what is counted', () => {
    const moments = [2021, 2022, 2023, 2024].map((each) => value(exactly(each), asAt(`${each}`)));
    const [first, ...rest] = moments;
    if (!first) throw new Error('no moments');
    const lines = (...more: Observation[]) =>
      [
        ...(drawn([first, ...rest, ...more])[0]?.picture.body ?? '').matchAll(
          /<line x1="([\d.]+)%" y1="[\d.]+" x2="([\d.]+)%"/g,
        ),
      ].filter(([, from, to]) => from !== to).length;
    expect(lines()).toBe(3);
    expect(lines(value(exactly(1), asAt('2025')))).toBe(4);
    expect(lines(value(moreThan(1, '余', 'before-unit'), asAt('2025')))).toBe(3);
    expect(lines(value(exactly(1), asAt('2025'), { break: { zh: '口径', en: 'scope' } }))).toBe(3);
    const missing = {
      qualifier: 'suppressed',
      period: asAt('2025'),
      reason: { zh: '不公布', en: 'held back' },
    } as const;
    expect(lines(missing, value(exactly(1), asAt('2026')))).toBe(3);
  });

  test('keeps words apart however many years there are, and always shows the newest', () => {
    const ten = Array.from({ length: 10 }, (_, index) =>
      value(exactly(12_345_600 + index * 100), year(2015 + index)),
    );
    const [first, ...rest] = ten;
    if (!first) throw new Error('no years');
    const body = drawn([first, ...rest])[0]?.picture.body ?? '';
    expect(body).toContain('>1234.65万<');
    expect(body).toContain('>2024<');
    // On a phone; a wider page has room for more.
    expect(body.match(/<text x[^>]*>[\d.]+万</g)?.length).toBeLessThan(4);
    expect(body.match(/<text class="wide"[^>]*>20\d\d</g)?.length).toBeGreaterThan(3);
    expect(columns(body)).toHaveLength(10);
  });

  test('draws the value that stands after a correction', () => {
    const revised = value(exactly(204), year(2023), {
      revisions: [
        {
          was: exactly(216),
          date: '2024-05',
          reason: { zh: '重复', en: 'counted twice' },
        },
      ],
    });
    const [figure] = drawn([years[0], revised, years[2]]);
    expect(figure?.picture.body).toContain('>204<');
    expect(figure?.picture.body).not.toContain('216');
  });
});
