import { describe, expect, test } from 'vitest';
import {
  type Derivation,
  type DerivedFigure,
  derive,
  formatDerived,
  type Refusal,
} from '../../../src/figure/derive.ts';
import type { Dates, Observation } from '../../../src/figure/observation.ts';
import type { Period } from '../../../src/figure/period.ts';
import type { Statistic } from '../../../src/figure/statistic.ts';
import { realContent } from '../../support/real-content.ts';

const YEAR: Period = { kind: 'year', year: 2022 };
const UNDATED: Period = { kind: 'not-stated' };
const dates: Dates = () => ({ date: '2023', about: true });

/** A figure of one value; `余` makes it a lower bound. */
function figure(value: number, mark: '' | '余' = '', period: Period = YEAR, paragraph = 'S1.P1'): Statistic {
  const source = { document: 'article', paragraph, printed: `${value}${mark}`, phrase: `${value}${mark}` };
  const observation: Observation =
    mark === ''
      ? { value, qualifier: 'exact', period, source }
      : { value, qualifier: 'more-than', mark, place: 'before-unit', period, source };
  return {
    theme: 'care',
    order: 1,
    label: { zh: '数', en: 'Figure' },
    definition: { zh: '数', en: 'A figure' },
    unit: { kind: 'items', zh: '项', en: { one: 'item', other: 'items' } },
    observations: [observation],
  };
}

const derivation = (kind: Derivation['kind']): Derivation => ({
  order: 1,
  kind,
  numerator: 'above',
  denominator: 'below',
  label: { zh: '商', en: 'Quotient' },
  unit: kind === 'share' ? { zh: '%', en: '%' } : { zh: '元', en: 'yuan' },
  caveat: { zh: '注', en: 'Note' },
});

/** What is worked out at the newest period. */
function newest(kind: Derivation['kind'], above: Statistic, below: Statistic): DerivedFigure {
  const [figure] = derive({ kind }, above, below, dates).figures;
  if (!figure) throw new Error('nothing can be worked out');
  return figure;
}

/** A derived figure of content/, from what stands there. */
function registered(id: string): DerivedFigure & { readonly derivation: Derivation } {
  const entry = realContent.derived.get(id)?.data;
  const above = realContent.statistics.get(entry?.numerator ?? '');
  const below = realContent.statistics.get(entry?.denominator ?? '');
  if (!entry || !above || !below) throw new Error(`the content has no ${id}`);
  return { derivation: entry, ...newest(entry.kind, above.data, below.data) };
}

describe('the register', () => {
  test.each([
    ['workers-homes-national-share', 9, '约9%', 'about 9%'],
    ['workers-homes-provincial-share', 7, '约7%', 'about 7%'],
    ['workers-homes-municipal-share', 84, '约84%', 'about 84%'],
    ['mutual-aid-per-claim', 965, '约965元', 'about 965 yuan'],
    ['refund-per-enterprise', 17_800, '约17,800元', 'about 17,800 yuan'],
    ['aid-per-worker-in-hardship', 10_100, '约10,100元', 'about 10,100 yuan'],
    ['claims-per-hundred-members', 8, '约8人（次）', 'about 8 reimbursements'],
  ])('gives for %s the value %i', (id, value, zh, en) => {
    const derived = registered(id);
    expect(derived.value).toBe(value);
    expect(derived.qualifier).toBe('about');
    expect(formatDerived('zh', derived, derived.derivation.unit)).toBe(zh);
    expect(formatDerived('en', derived, derived.derivation.unit)).toBe(en);
  });

  test('holds these figures and no other', () => {
    expect(realContent.derived.size).toBe(7);
  });

  test('has shares of the three levels that sum to 100', () => {
    const shares = [...realContent.derived.keys()]
      .map(registered)
      .filter(({ derivation: { kind } }) => kind === 'share')
      .map(({ value }) => value);
    expect(shares).toHaveLength(3);
    expect(shares.reduce((sum, share) => sum + share)).toBe(100);
  });

  test('inherits the period, stated or not', () => {
    expect(registered('mutual-aid-per-claim').period).toEqual(YEAR);
    expect(registered('aid-per-worker-in-hardship').period).toEqual(UNDATED);
  });
});

describe('a derived figure', () => {
  const seven = figure(7);
  const people = { kind: 'people', zh: '人', en: { one: 'person', other: 'people' } } as const;
  const rank = { kind: 'rank', zh: '位', en: { one: 'place', other: 'places' } } as const;

  test.each<[string, Statistic, Statistic, Refusal]>([
    ['inputs of different years', figure(9), figure(3, '', { kind: 'year', year: 2023 }), 'no-common-period'],
    [
      'inputs of different kinds of period',
      figure(9),
      figure(3, '', { kind: 'to-date' }),
      'no-common-period',
    ],
    [
      'spans of different length',
      figure(9, '', { kind: 'past-years', years: 2 }),
      figure(3, '', { kind: 'past-years', years: 3 }),
      'no-common-period',
    ],
    ['one dated input and one undated', figure(9), figure(3, '', UNDATED), 'no-common-period'],
    [
      'undated inputs of different paragraphs',
      figure(9, '', UNDATED, 'S1.P1'),
      figure(3, '', UNDATED, 'S1.P2'),
      'no-common-period',
    ],
    ['a lower bound to divide by', figure(9), figure(3, '余'), 'divides-by-bound'],
    ['two lower bounds', figure(9, '余'), figure(3, '余'), 'divides-by-bound'],
    ['nothing to divide by', figure(9), figure(0), 'divides-by-nothing'],
  ])('cannot be constructed from %s', (_, above, below, reason) => {
    expect(derive({ kind: 'rate' }, above, below, dates)).toEqual({ figures: [], refusal: reason });
  });

  test.each<[string, Derivation['kind'], Statistic, Statistic, Refusal]>([
    ['a figure and itself', 'rate', seven, seven, 'divides-by-itself'],
    ['a place in a list', 'rate', { ...figure(9), unit: rank }, figure(3), 'is-no-amount'],
    [
      'people among things, as a share',
      'share',
      { ...figure(3), unit: people },
      figure(9),
      'share-of-another-unit',
    ],
    ['more than the whole, as a share', 'share', figure(9), figure(3), 'share-above-whole'],
  ])('cannot be constructed from %s', (_, kind, above, below, reason) => {
    expect(derive({ kind }, above, below, dates)).toEqual({ figures: [], refusal: reason });
  });

  test('may have undated inputs that stand in one paragraph', () => {
    const { value } = newest('rate', figure(900, '', UNDATED), figure(300, '', UNDATED));
    expect(value).toBe(3);
  });

  test.each([
    ['rate', 1999, 100, 19, '19元以上', 'more than 19 yuan'],
    ['rate', 17_999, 100, 179, '179元以上', 'more than 179 yuan'],
    ['share', 199, 300, 66, '66%以上', 'more than 66%'],
  ] as const)(
    'as a %s of more than %i by %i is more than %i, rounded down',
    (kind, above, below, value, zh, en) => {
      const derived = newest(kind, figure(above, '余'), figure(below));
      const { unit } = derivation(kind);
      expect(derived).toMatchObject({ qualifier: 'more-than', value });
      expect(formatDerived('zh', derived, unit)).toBe(zh);
      expect(formatDerived('en', derived, unit)).toBe(en);
    },
  );

  test.each([
    [6_274_300, 6505, 965],
    [4_620_000, 260, 17_800],
    [5_681_000, 564, 10_100],
    [80_000, 7, 10_000],
    [370_000, 123, 3000],
    [123_456, 7, 20_000],
    [123_456, 12, 10_000],
    [1_234_567, 123, 10_000],
    [1_234_567, 111, 11_100],
  ])(
    'of %i by %i is %i: no more digits than either input prints, and never more than three',
    (above, below, value) => {
      expect(newest('rate', figure(above), figure(below)).value).toBe(value);
    },
  );

  test.each([
    [6505, 80_000, 8],
    [65_050, 80_000, 80],
    [6505, 81_000, 8],
  ])('of %i by %i, per hundred, is %i', (above, below, value) => {
    expect(newest('per-hundred', figure(above), figure(below)).value).toBe(value);
  });

  test('is worked out at every period that both inputs cover, newest first', () => {
    const year = (number: number): Period => ({ kind: 'year', year: number });
    const of = (...values: [number, number][]): Statistic => {
      const [first, ...rest] = values.map(
        ([value, number]) => figure(value, '', year(number)).observations[0],
      );
      if (!first) throw new Error('no value');
      return { ...figure(1), observations: [first, ...rest] };
    };
    const { figures, refusal } = derive(
      { kind: 'rate' },
      of([900, 2022], [1000, 2023], [1200, 2024]),
      of([300, 2022], [500, 2023]),
      dates,
    );
    expect(figures.map(({ value, period }) => [value, period])).toEqual([
      [2, year(2023)],
      [3, year(2022)],
    ]);
    expect(refusal).toBeUndefined();
  });
});
