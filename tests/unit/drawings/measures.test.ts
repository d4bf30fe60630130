import { expect, test } from 'vitest';
import { figureView } from '../../../src/content/figure-view.ts';
import { comparable, lengthOf, measuresOf, scaleOf } from '../../../src/drawings/measures.ts';
import type { Unit } from '../../../src/figure/unit.ts';
import { exactly, people, percent, rooms, yuan } from '../../support/quantities.ts';

const source = { document: 'report', paragraph: 'P1', printed: '1', phrase: '1' };

function figure(value: number, unit: Unit = people, year = 2024) {
  return figureView('zh', {
    id: `${unit.kind}-${value}`,
    statistic: {
      theme: 'venues',
      order: 1,
      label: { zh: '数', en: 'figure' },
      definition: { zh: '一个', en: 'One' },
      unit,
      observations: [{ ...exactly(value), period: { kind: 'year', year }, source }],
    },
  });
}

test('One block is as many people everywhere on a page: as many as the largest figure of each place needs.', () => {
  const blocks = (column: number[], alone: number[] = []) =>
    measuresOf(
      column.map((value) => figure(value)),
      alone.map((value) => figure(value)),
    ).block;
  expect(blocks([])).toBe(1);
  expect(blocks([100])).toBe(1);
  expect(blocks([101])).toBe(10);
  expect(blocks([1260, 300])).toBe(100);
  expect(blocks([300], [100_000])).toBe(100);
});

test('A place is one stitch as long as stitches can be counted, and a share has no marks.', () => {
  const measures = measuresOf([], []);
  expect(scaleOf(figure(190, rooms), measures)).toEqual({ mark: 'stitch', each: 1 });
  expect(scaleOf(figure(370_000, rooms), measures)).toBeUndefined();
  expect(scaleOf(figure(22, percent), measures)).toBeUndefined();
});

test('Places and people below each other are both counted one by one, as far as there is room.', () => {
  const measures = measuresOf([], [figure(100_000)]);
  const eachOf = (...figures: ReturnType<typeof figure>[]) =>
    figures.map((one) => scaleOf(one, comparable(figures, measures))?.each);
  expect(eachOf(figure(691), figure(367, rooms))).toEqual([1, 1]);
  expect(eachOf(figure(30_000), figure(367, rooms))).toEqual([100, 1]);
  expect(eachOf(figure(691), figure(300))).toEqual([100, 100]);
});

test('Money is drawn to one scale with money of its own period only, and alone not at all.', () => {
  const [large, small, earlier] = [figure(600, yuan), figure(150, yuan), figure(900, yuan, 2023)];
  const measures = measuresOf([large, small, earlier], []);
  expect([large, small, earlier].map((each) => lengthOf(each, measures)?.share)).toEqual([
    1,
    0.25,
    undefined,
  ]);
  expect(lengthOf(large, measuresOf([large, earlier], []))).toBeUndefined();
});
