import { expect, test } from 'vitest';
import { BARLEY, INK, PAPER } from '../../../../src/drawings/ink.ts';
import { indexedPng } from '../../../../src/outputs/pictures/indexed-png.ts';
import { readPicture } from '../../../support/picture.ts';

test('the site’s own colours come through unchanged, and a colour between paper and ink stays close', () => {
  const exact = [PAPER, BARLEY, ...Object.values(INK).map(({ fill }) => fill)].map((hex) =>
    [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)),
  );
  const soft = [140, 137, 133];
  const pixels = Uint8Array.from([...exact, soft].flatMap((colour) => [...colour, 255]));
  const { data } = readPicture(indexedPng(pixels, exact.length + 1, 1));
  const seen = Array.from({ length: exact.length + 1 }, (_, index) => [
    ...data.slice(index * 4, index * 4 + 3),
  ]);
  expect(seen.slice(0, -1)).toEqual(exact);
  const off = soft.map((value, index) => Math.abs(value - (seen.at(-1)?.[index] ?? 0)));
  expect(Math.max(...off)).toBeLessThan(9);
});
