import { expect, test } from 'vitest';
import { knownBy } from '../../../src/figure/known-by.ts';
import type { Dates, Observation, Value } from '../../../src/figure/observation.ts';
import type { Statistic } from '../../../src/figure/statistic.ts';
import { people } from '../../support/quantities.ts';

/** Sources that are named after the date that they were published on. */
const dates: Dates = ({ document }) => ({ date: document });

function of(value: number, year: number, published: string, more: Pick<Value, 'revisions'> = {}): Value {
  const source = { document: published, paragraph: 'P1', printed: `${value}人`, phrase: `${value}人` };
  return { value, qualifier: 'exact', period: { kind: 'year', year }, source, ...more };
}

function members(...observations: [Observation, ...Observation[]]): Statistic {
  const words = { zh: '会员', en: 'Members' };
  return { theme: 'care', order: 1, label: words, definition: words, unit: people, observations };
}

test('a report of 2023 keeps its value when one of a later year is added', () => {
  const statistic = members(of(100, 2022, '2023'), of(120, 2024, '2025-03'));
  expect(knownBy(statistic, '2023', dates)?.value).toBe(100);
  expect(knownBy(statistic, '2025', dates)?.value).toBe(120);
});

test('a value of its own year that was published later is not in it', () => {
  const statistic = members(of(100, 2021, '2022'), of(120, 2022, '2024'));
  expect(knownBy(statistic, '2023', dates)?.value).toBe(100);
});

test('a value that was corrected later stands in it as it was', () => {
  const reason = { zh: '重新核实', en: 'counted again' };
  const revisions = [{ was: { qualifier: 'exact', value: 100 }, date: '2024-05', reason }] as const;
  const statistic = members(of(98, 2022, '2023', { revisions }));
  expect(knownBy(statistic, '2023', dates)?.value).toBe(100);
  expect(knownBy(statistic, '2024', dates)?.value).toBe(98);
});

test('a figure that is only known from later on has its oldest value', () => {
  expect(knownBy(members(of(120, 2024, '2025')), '2023', dates)?.value).toBe(120);
});

test('an earlier value that has a year does not take the place of one without', () => {
  const undated: Value = { ...of(300, 2023, '2023'), period: { kind: 'per-year' } };
  const statistic = members(of(381, 2021, '2022'), undated);
  expect(knownBy(statistic, '2023', dates)?.value).toBe(300);
  expect(knownBy(members(undated, of(410, 2024, '2025')), '2025', dates)?.value).toBe(410);
});

test('a gap is no value', () => {
  const gap: Observation = {
    qualifier: 'missing',
    period: { kind: 'year', year: 2022 },
    reason: { zh: '没有统计', en: 'not collected' },
  };
  expect(knownBy(members(of(90, 2021, '2022'), gap), '2023', dates)?.value).toBe(90);
});
