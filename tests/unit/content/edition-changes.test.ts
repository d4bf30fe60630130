import { expect, test } from 'vitest';
import { figureChanges, sectionChanges } from '../../../src/content/edition-changes.ts';
import type { Dates, Observation, Value } from '../../../src/figure/observation.ts';
import type { Statistic } from '../../../src/figure/statistic.ts';
import { people } from '../../support/quantities.ts';

/** Sources that are named after the date that they were published on. */
const dates: Dates = ({ document }) => ({ date: document });
const words = { zh: '会员', en: 'Members' };

function of(value: number, year: number, published: string, more: Partial<Value> = {}): Observation {
  const source = { document: published, paragraph: 'P1', printed: `${value}人`, phrase: `${value}人` };
  return Object.assign({ value, qualifier: 'exact', period: { kind: 'year', year }, source } as const, more);
}

/** What happened to a figure between the editions of 2023 and 2025, kind by kind. */
function changes(
  observations: readonly [Observation, ...Observation[]],
  more: Pick<Statistic, 'withdrawn'> = {},
): string[] {
  const statistic = { theme: 'care', order: 1, label: words, definition: words, unit: people, observations };
  const entry = { id: 'members', statistic: { ...statistic, ...more } };
  return figureChanges([entry], '2023', '2025', dates).map(({ change }) => change.kind);
}

test('a figure with the same value as before has not changed', () => {
  expect(changes([of(100, 2022, '2023')])).toEqual([]);
  expect(changes([of(100, 2022, '2023'), of(120, 2025, '2026')])).toEqual([]);
});

test('a figure that had no value is new, and one with a later value has a new value', () => {
  expect(changes([of(120, 2024, '2025')])).toEqual(['added']);
  expect(changes([of(100, 2022, '2023'), of(120, 2024, '2025')])).toEqual(['renewed']);
});

test('a correction between two editions is told, and one before them is not', () => {
  const revised = (date: string) => ({
    revisions: [{ was: { qualifier: 'exact', value: 90 }, date, reason: words }] as const,
  });
  expect(changes([of(100, 2022, '2023', revised('2024-05'))])).toEqual(['revised']);
  expect(changes([of(100, 2022, '2022', revised('2022-05'))])).toEqual([]);
});

test('another way of counting, a year without a value and the end of a figure are told', () => {
  const gap: Observation = { qualifier: 'missing', period: { kind: 'year', year: 2024 }, reason: words };
  expect(changes([of(100, 2022, '2023'), of(120, 2024, '2025', { break: words })])).toEqual([
    'renewed',
    'redefined',
  ]);
  expect(changes([of(100, 2022, '2023'), gap])).toEqual(['missing']);
  expect(changes([of(100, 2022, '2023')], { withdrawn: { date: '2025-01', reason: words } })).toEqual([
    'withdrawn',
  ]);
  const takenBack = { kind: 'withdrawn', date: '2024-02', reason: words } as const;
  expect(changes([of(100, 2022, '2023', { status: takenBack })])).toEqual(['withdrawn']);
});

test('sections are new, reworded or gone, by what they say', () => {
  const section = (slug: string, text: string) => ({ slug, title: slug, text });
  const before = [section('a', 'same'), section('b', 'old words'), section('c', 'gone')];
  const after = [section('a', 'same'), section('b', 'new words'), section('d', 'new')];
  expect(sectionChanges(before, after).map(({ slug, kind }) => `${slug} ${kind}`)).toEqual([
    'b reworded',
    'd added',
    'c removed',
  ]);
});
