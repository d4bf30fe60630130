import { expect, test } from 'vitest';
import { segmentsOf, writtenText } from '../../../../../src/tools/edit/prose/segments.ts';
import { typedText } from '../../../../../src/tools/edit/prose/typed-text.ts';
import { edgeOf, figureAround, wholeStretch } from '../../../../../src/tools/edit/prose/whole-figures.ts';

const FIGURE = '<Stat id="rooms" />';
/** 共266家书屋屋。 */
const SEGMENTS = segmentsOf(`共${FIGURE}书屋屋。`, () => '266家');

test('A stretch that touches a part of a figure has all of it, and one that ends beside it is as it was.', () => {
  expect(wholeStretch(SEGMENTS, 2, 3)).toEqual([1, 5]);
  expect(wholeStretch(SEGMENTS, 0, 2)).toEqual([0, 5]);
  expect(wholeStretch(SEGMENTS, 4, 7)).toEqual([1, 7]);
  expect(wholeStretch(SEGMENTS, 5, 7)).toEqual([5, 7]);
  expect(wholeStretch(SEGMENTS, 0, 1)).toEqual([0, 1]);
});

test('A caret that comes inside a figure goes on to the other side, and to the nearer one where it was nowhere near.', () => {
  const figure = figureAround(SEGMENTS, 2);
  expect(figure).toEqual([1, 5]);
  expect([1, 5].map((at) => figureAround(SEGMENTS, at))).toEqual([undefined, undefined]);
  expect(edgeOf([1, 5], 1, 2)).toBe(5);
  expect(edgeOf([1, 5], 5, 4)).toBe(1);
  expect([2, 4].map((at) => edgeOf([1, 5], 3, at))).toEqual([1, 5]);
});

test('What was typed is put where the caret is among letters that are the same, and what is taken away takes its figure along.', () => {
  const typed = (now: string, caret: number) => writtenText(typedText(SEGMENTS, now, caret));
  expect(typed('共266家书屋屋屋。', 7)).toBe(`共${FIGURE}书屋屋屋。`);
  expect(typed('共有266家书屋屋。', 2)).toBe(`共有${FIGURE}书屋屋。`);
  expect(typed('共书屋屋。', 1)).toBe('共书屋屋。');
  expect(typed('共266书屋屋。', 4)).toBe('共书屋屋。');
});
