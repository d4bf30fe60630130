import { expect, test } from 'vitest';
import { figureView } from '../../../src/content/figure-view.ts';
import { ribbon } from '../../../src/drawings/ribbon.ts';
import type { Quantity } from '../../../src/figure/quantity.ts';
import type { Unit } from '../../../src/figure/unit.ts';
import { between, exactly, moreThan, rank, rooms, yuan } from '../../support/quantities.ts';

const source = { document: 'report', paragraph: 'P1', printed: '1', phrase: '1' };

function figure(quantity: Quantity, unit: Unit = rooms) {
  return figureView('zh', {
    id: 'rooms',
    statistic: {
      theme: 'venues',
      order: 1,
      label: { zh: '书屋', en: 'rooms' },
      definition: { zh: '一家', en: 'One room' },
      unit,
      observations: [{ ...quantity, period: { kind: 'year', year: 2024 }, source }],
    },
  });
}

/** How many of each mark an outlined ribbon draws, by its outline. */
function marks(drawn: ReturnType<typeof ribbon>, outline: RegExp): number[] {
  return (drawn?.shapes ?? []).map(({ path }) => path.match(outline)?.length ?? 0);
}

test('A ribbon hangs in rows of ten, so that ten full rows are a hundred things.', () => {
  expect(ribbon(figure(exactly(224)))).toMatchObject({ width: 100, height: 230 });
  expect(ribbon(figure(exactly(3)))).toMatchObject({ width: 100, height: 10 });
});

test('Its parts hang first, each in a mark of its own, and the rest are stitches.', () => {
  const parts = [figure(exactly(17)), figure(exactly(13))];
  expect(ribbon(figure(exactly(190)), parts)?.shapes.map(({ mark }) => mark)).toEqual([
    'square',
    'diamond',
    'stitch',
  ]);
});

test('In print each thing is a path of its own, as many as the figure says.', () => {
  const drawn = ribbon(figure(exactly(190)), [figure(exactly(17))], true);
  expect(marks(drawn, /h8\.2v8\.2h-8\.2z/g)).toEqual([17, 0]);
  expect(marks(drawn, /l6\.6 6\.6m0-6\.6l-6\.6 6\.6/g)).toEqual([0, 173]);
});

test('The torn end of a lower bound never hangs out at the side.', () => {
  for (const value of [20, 23, 26, 27, 29]) {
    const drawn = ribbon(figure(moreThan(value, '余', 'before-unit')));
    const ends = [...(drawn?.shapes.at(-1)?.path ?? '').matchAll(/[Mm]([\d.]+) ([\d.]+)h([\d.]+)v([\d.]+)/g)];
    expect(ends).toHaveLength(3);
    let [left, top] = [0, 0];
    for (const [x = 0, y = 0, width = 0, height = 0] of ends.map(([, ...lengths]) => lengths.map(Number))) {
      [left, top] = [left + x, top + y];
      expect(left + width).toBeLessThanOrEqual(drawn?.width ?? 0);
      expect(top + height).toBeLessThanOrEqual(drawn?.height ?? 0);
    }
  }
});

test('What stitches cannot be counted to has no ribbon: money, ranks, ranges, nothing at all, or far too many.', () => {
  const refused = [
    figure(exactly(200), yuan),
    figure(exactly(3), rank),
    figure(between(20, 30)),
    figure(exactly(0)),
    figure(exactly(370_000)),
  ];
  for (const each of refused) expect(ribbon(each)).toBeUndefined();
});
