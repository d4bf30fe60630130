import { expect, test } from 'vitest';
import { isPrintedInEnglish } from '../../../src/figure/english-evidence.ts';
import type { Value } from '../../../src/figure/observation.ts';
import type { Quantity } from '../../../src/figure/quantity.ts';
import type { Unit } from '../../../src/figure/unit.ts';

const PEOPLE: Unit = { kind: 'people', zh: '人', en: { one: 'person', other: 'people' } };
const exact = (value: number): Quantity => ({ value, qualifier: 'exact' });

function isPrinted(quantity: Quantity, printed: string, unit: Unit = PEOPLE): boolean {
  const value: Value = {
    ...quantity,
    period: { kind: 'year', year: 2024 },
    source: { document: 'report', paragraph: 'P1', printed, phrase: printed },
  };
  return isPrintedInEnglish(value, unit);
}

test.each<[Quantity, string]>([
  [exact(1260), '1,260 people'],
  [exact(1260), '1260 workers'],
  [exact(6_270_000), '6.27 million yuan'],
  [exact(6_270_000), '€6.27m'],
  [exact(12), 'twelve branches'],
  [exact(26), 'twenty-six branches, two of them new'],
  [exact(0), 'no branches'],
  [{ value: 200, qualifier: 'over' }, 'more than two hundred branches'],
  [{ value: 10, to: 14, qualifier: 'range' }, 'ten to fourteen days'],
  [exact(24.39), '24.39%'],
  [{ value: 3000, qualifier: 'over' }, 'over 3,000 people'],
  [{ value: 3000, qualifier: 'more-than', mark: '余', place: 'before-unit' }, 'more than 3,000 people'],
  [{ value: 3000, qualifier: 'at-least' }, 'no fewer than 3,000 people'],
  [{ value: 3000, qualifier: 'about' }, 'some 3,000 people'],
  [{ value: 3000, qualifier: 'nearly' }, 'nearly three thousand (3,000) people'],
  [{ value: 3000, qualifier: 'up-to' }, 'no more than 3,000 people'],
  [{ value: 8, to: 12, qualifier: 'range' }, 'between 8 and 12 people'],
])('An English source that prints the number in any form proves it: %o, “%s”.', (quantity, printed) => {
  expect(isPrinted(quantity, printed)).toBe(true);
});

test.each<[Quantity, string]>([
  [exact(1260), '1,620 people'],
  [exact(6_270_000), '6.27 billion yuan'],
  [exact(12), 'twenty branches'],
  [exact(20), 'twenty-six branches'],
  [exact(2), 'two hundred branches'],
  [exact(2), 'two and a half days'],
  [exact(200), 'more than two hundred branches'],
  [exact(3000), 'more than 3,000 people'],
  [{ value: 3000, qualifier: 'over' }, '3,000 people'],
  [{ value: 3000, qualifier: 'over' }, 'no more than 3,000 people'],
  [{ value: 3000, qualifier: 'about' }, 'at least 3,000 people'],
  [{ value: 8, to: 12, qualifier: 'range' }, 'between 8 and 21 people'],
  [exact(1260), '1,260 of 2,000 people'],
])('What an English source does not print is not proved by it: %o, “%s”.', (quantity, printed) => {
  expect(isPrinted(quantity, printed)).toBe(false);
});

test('A place in an order is proved by its ordinal, in figures or in words, and by no other.', () => {
  const RANK: Unit = { kind: 'rank', zh: '名', en: { one: 'place', other: 'places' } };
  expect(
    ['2nd', 'placed second', 'second of nine'].map((printed) => isPrinted(exact(2), printed, RANK)),
  ).toEqual([true, true, true]);
  expect(isPrinted(exact(22), 'twenty-second', RANK)).toBe(true);
  expect(['third', 'twenty-second', 'two'].map((printed) => isPrinted(exact(2), printed, RANK))).toEqual([
    false,
    false,
    false,
  ]);
});
