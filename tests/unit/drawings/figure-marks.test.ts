import { expect, test } from 'vitest';
import { figureView } from '../../../src/content/figure-view.ts';
import { CARD_FRAMES, figureMarks, PAGE_FRAME } from '../../../src/drawings/figure-marks.ts';
import type { Period } from '../../../src/figure/period.ts';
import type { Quantity } from '../../../src/figure/quantity.ts';
import { between, exactly, moreThan, rooms } from '../../support/quantities.ts';

const dates = () => ({ date: '2030' });
const source = { document: 'report', paragraph: 'P1', printed: '1', phrase: '1' };

function figure(quantity: Quantity, period: Period = { kind: 'year', year: 2024 }) {
  return figureView('zh', {
    id: 'rooms',
    statistic: {
      order: 1,
      label: { zh: '书屋', en: 'rooms' },
      definition: { zh: '一家', en: 'One room' },
      unit: rooms,
      observations: [{ ...quantity, period, source }],
    },
  });
}

test.each([
  [266, 10, 'stitch', 1],
  [410, 10, 'stitch', 1],
  [411, 25, 'stitch', 1],
  [625, 25, 'stitch', 1],
  [626, 50, 'stitch', 1],
  [1437, 50, 'stitch', 1],
  [6505, 10, 'block', 100],
  [80_000, 50, 'block', 100],
  [370_000, 100, 'block', 100],
  [60_000_000, 100, 'block', 10_000],
])('%i hangs on its page in rows of %i, a %s for each %i.', (value, perRow, mark, each) => {
  expect(figureMarks(figure(exactly(value)), [], dates, PAGE_FRAME)).toMatchObject({
    perRow,
    scale: { mark, each },
  });
});

test('A card has wider rows, so that no figure makes it much higher than it is wide.', () => {
  for (const value of [5, 266, 1437, 370_000])
    for (const frame of Object.values(CARD_FRAMES)) {
      const { strip } = figureMarks(figure(exactly(value)), [], dates, frame) ?? {};
      expect((strip?.height ?? Infinity) / (strip?.width ?? 1)).toBeLessThan(0.65);
    }
});

test('Parts follow each other from the rod down, each to its share of the rows.', () => {
  const parts = [figure(exactly(17)), figure(exactly(13)), figure(exactly(160))];
  const told = figureMarks(figure(exactly(190)), parts, dates, PAGE_FRAME)?.parts;
  expect(told?.map(({ from, to }) => [from, to])).toEqual([
    [0, 17],
    [17, 30],
    [30, 190],
  ]);
});

test('Parts of another time, that are bounds, too many or more than the whole have no marks of their own.', () => {
  const whole = figure(exactly(190));
  for (const parts of [
    [figure(exactly(17), { kind: 'year', year: 2023 })],
    [figure(moreThan(17, '余', 'before-unit'))],
    [figure(exactly(1)), figure(exactly(2)), figure(exactly(3))],
    [figure(exactly(191))],
  ])
    expect(figureMarks(whole, parts, dates, PAGE_FRAME)?.parts).toEqual([]);
});

test('What is seen at a glance has no marks of its own, but those of the whole that it is a part of.', () => {
  const [few, whole] = [figure(exactly(4)), figure(exactly(5))];
  expect(figureMarks(few, [], dates, PAGE_FRAME)).toBeUndefined();
  expect(figureMarks(few, [figure(exactly(1))], dates, PAGE_FRAME)?.parts).toHaveLength(1);
  expect(figureMarks(whole, [few], dates, PAGE_FRAME)?.parts).toHaveLength(1);
});

test('Of a range or of nothing no marks are drawn.', () => {
  expect(figureMarks(figure(between(20, 30)), [], dates, PAGE_FRAME)).toBeUndefined();
  expect(figureMarks(figure(exactly(0)), [], dates, PAGE_FRAME)).toBeUndefined();
});
