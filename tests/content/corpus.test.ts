import { expect, test } from 'vitest';
import { MISTAKES, ODDITIES } from './corpus/corpus.ts';
import { judgeMistake, judgeOddities, type Verdict } from './corpus/score.ts';

const verdicts = new Map(
  Object.entries(MISTAKES).map(([group, mistakes]) => [group, mistakes.map(judgeMistake)]),
);

function failed(all: readonly Verdict[]): readonly Verdict[] {
  return all.filter(({ failures }) => failures.length > 0);
}

test('The corpus has at least 600 mistakes and 120 valid oddities, each with a name of its own.', () => {
  const names = [...verdicts].flatMap(([group, list]) => list.map(({ id }) => `${group}/${id}`));
  expect(names.length).toBeGreaterThanOrEqual(600);
  expect(ODDITIES.length).toBeGreaterThanOrEqual(120);
  const all = [...names, ...ODDITIES.map(([id]) => `valid/${id}`)];
  expect(new Set(all).size).toBe(all.length);
});

test.each([...verdicts])(
  'Every mistake of the group “%s” is caught where it was made, and each remedy mends it or leaves it to a person.',
  (_, list) => {
    expect(failed(list)).toEqual([]);
  },
);

test('Of at least 95 mistakes in a hundred it is the offending text that is marked, and no more.', () => {
  const all = [...verdicts.values()].flat();
  const mismarked = all.filter((verdict) => verdict.mismarked !== undefined);
  expect(1 - mismarked.length / all.length, JSON.stringify(mismarked)).toBeGreaterThanOrEqual(0.95);
});

test.each(ODDITIES)('The valid oddity “%s” is passed over in silence.', (...oddity) => {
  expect(judgeOddities(oddity[0], [oddity]).failures).toEqual([]);
});

test('All valid oddities together are passed over in silence.', () => {
  expect(judgeOddities('all', ODDITIES).failures).toEqual([]);
});
