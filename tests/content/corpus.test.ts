import { afterAll, expect, test } from 'vitest';
import { applyRepairs } from '../../src/check/repair.ts';
import { MISTAKES } from './corpus/corpus.ts';
import { ContentFolder } from './corpus/folder.ts';
import { oddities } from './corpus/oddities.ts';
import { judgeMistake, judgeOddity, translateAll } from './corpus/score.ts';

// One folder for them all: each mistake is put right before the next is made.
const content = new ContentFolder();
afterAll(() => content.dispose());

const mistakes = Object.entries(MISTAKES).flatMap(([group, list]) =>
  list.map((mistake) => [group, mistake] as const),
);

test('The corpus has at least 120 mistakes and 40 valid oddities, each with a name of its own.', () => {
  const names = [
    ...mistakes.map(([group, [id]]) => `${group}/${id}`),
    ...oddities.map(([id]) => `valid/${id}`),
  ];
  expect(mistakes.length).toBeGreaterThanOrEqual(120);
  expect(oddities.length).toBeGreaterThanOrEqual(40);
  expect(new Set(names).size).toBe(names.length);
});

test.each(Object.entries(MISTAKES))(
  'Every mistake of the group “%s” is caught where it was made.',
  (_, list) => {
    const failed = list
      .map((mistake) => judgeMistake(content, mistake))
      .filter(({ failures }) => failures.length > 0);
    expect(failed).toEqual([]);
  },
);

test('Every valid oddity is passed over in silence.', () => {
  const failed = oddities
    .map((oddity) => judgeOddity(content, oddity))
    .filter(({ failures }) => failures.length > 0);
  expect(failed).toEqual([]);
});

test('All valid oddities together are passed over in silence.', () => {
  for (const [, , apply] of oddities) apply(content);
  translateAll(content);
  expect(content.check()).toEqual([]);
  content.restore();
});

test('A repair mends its mistake and brings in no other.', () => {
  const broken = mistakes.flatMap(([group, [id, , apply]]) => {
    apply(content);
    const before = content.check();
    const repairable = before.filter(({ repair }) => repair !== undefined);
    for (const file of new Set(repairable.map((issue) => issue.file))) {
      const name = file.slice('content/'.length);
      content.write(
        name,
        applyRepairs(
          content.bytes(name),
          repairable.filter((issue) => issue.file === file),
        ),
      );
    }
    const after = repairable.length > 0 ? content.check() : [];
    content.restore();
    const left = after.filter(
      ({ severity, code }) => severity === 'error' && repairable.some((issue) => issue.code === code),
    );
    return left.map(({ code, file, line }) => `${group}/${id}: ${code} ${file}:${line}`);
  });
  expect(broken).toEqual([]);
});
