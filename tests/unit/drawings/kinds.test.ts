import { describe, expect, test } from 'vitest';
import { figureView } from '../../../src/content/figure-view.ts';
import type { DrawingOutline } from '../../../src/content/drawing-outline.ts';
import { draw } from '../../../src/drawings/draw.ts';
import { figureOverTime } from '../../../src/drawings/figure-over-time.ts';
import type { Subjects } from '../../../src/drawings/painted.ts';
import type { Dates, Observation } from '../../../src/figure/observation.ts';
import type { Period } from '../../../src/figure/period.ts';
import type { Quantity } from '../../../src/figure/quantity.ts';
import type { Locale } from '../../../src/figure/locale.ts';
import type { Statistic } from '../../../src/figure/statistic.ts';
import { between, exactly, moreThan, rooms, worded } from '../../support/quantities.ts';

const dates: Dates = () => ({ date: '2030' });
const source = { document: 'report', paragraph: 'P1', printed: '1', phrase: '1' };
const year = (number: number): Period => ({ kind: 'year', year: number });
const of = (quantity: Quantity, period = year(2024)): Observation => ({ ...quantity, period, source });

const statistic = (label: string, ...observations: [Observation, ...Observation[]]): Statistic => ({
  theme: 'venues',
  order: 1,
  label: { zh: label, en: `the ${label}` },
  definition: { zh: '一家', en: 'One room' },
  unit: rooms,
  observations,
});

const FIGURES: Readonly<Record<string, Statistic>> = {
  all: statistic('总数', of(exactly(200))),
  some: statistic('一部分', of(exactly(50))),
  more: statistic('另一部分', of(exactly(100))),
  two: statistic('两处', of(exactly(2))),
  before: statistic('去年', of(exactly(50), year(2023))),
  bound: statistic('下限', of(moreThan(100, '余', 'before-unit'))),
  near: statistic('约数', of(worded('about', 100))),
  most: statistic('上限', of(worded('up-to', 100))),
  range: statistic('范围', of(between(50, 200))),
  years: statistic(
    '历年',
    of(exactly(180), year(2021)),
    of(exactly(204), year(2022)),
    { qualifier: 'missing', period: year(2023), reason: { zh: '没有统计', en: 'not counted' } },
    of(exactly(250), year(2024)),
  ),
};

function subjects(locale: Locale): Subjects {
  const figure = (id: string) => {
    const known = FIGURES[id];
    if (!known) throw new Error(`there is no ${id}`);
    return figureView(locale, { id, statistic: known });
  };
  return {
    locale,
    figure,
    overTime: (id) => figureOverTime(figure(id), dates),
    honours: [],
    levels: [],
    term: (id) => id,
  };
}

const told = { order: 1, title: { zh: '图', en: 'drawing' }, note: { zh: '说明', en: 'Note' } };
type Kind = DrawingOutline extends infer Each
  ? Each extends DrawingOutline
    ? Omit<Each, keyof typeof told>
    : never
  : never;

function drawn(kind: Kind, locale: Locale = 'zh', words = told) {
  return draw({ id: 'drawing', outline: { ...words, ...kind } }, subjects(locale));
}

interface Box {
  readonly x: number;
  readonly width: number;
  readonly open: boolean;
}

/** The bars of a picture, in per cents of its width. */
const boxes = (body: string): Box[] =>
  [...body.matchAll(/<rect class="([^"]*)"[^>]* x="([\d.]+)%?"[^>]* width="([\d.]+)%?"/g)].map(
    ([, name = '', x, width]) => ({ x: Number(x), width: Number(width), open: name.includes('ink-line') }),
  );

const ARROW = 'M2 2l6 6-6 6';

describe('parts of a whole', () => {
  test('stand one after another along its length', () => {
    const { picture, rows } = drawn({ kind: 'parts', whole: 'all', parts: ['some', 'more'] });
    const [, some, , more] = boxes(picture.body);
    expect(some).toEqual({ x: 0, width: 22.5, open: false });
    expect(more).toEqual({ x: 22.5, width: 45, open: false });
    expect(rows.map(({ number }) => number)).toEqual([50, 100, 200]);
  });
});

describe('bars', () => {
  test('of one period stand without its name, and of several each under its own', () => {
    expect(drawn({ kind: 'bars', figures: ['all', 'some'] }).picture.body).not.toContain('2024年');
    const { body } = drawn({ kind: 'bars', figures: ['all', 'before'] }).picture;
    expect(body).toContain('2024年');
    expect(body).toContain('2023年');
  });

  test('are solid to their end only where the number is exact', () => {
    const solid = (id: string) => boxes(drawn({ kind: 'bars', figures: ['all', id] }).picture.body).slice(1);
    expect(solid('some')).toEqual([{ x: 0, width: 22.5, open: false }]);
    for (const id of ['bound', 'near']) expect(solid(id)[0]?.width).toBeLessThan(45);
    expect(solid('most')).toEqual([{ x: 0, width: 45, open: true }]);
    expect(boxes(drawn({ kind: 'bars', figures: ['range'] }).picture.body)).toEqual([
      { x: 0, width: 22.5, open: false },
      { x: 22.5, width: 67.5, open: true },
    ]);
  });

  test('point on where there is no end, and nowhere else', () => {
    const points = ['bound', 'near', 'most', 'range', 'some'].filter((id) =>
      drawn({ kind: 'bars', figures: [id] }).picture.body.includes(ARROW),
    );
    expect(points).toEqual(['bound']);
  });

  test('never have a dot at the end of what is not exact', () => {
    const dots = (id: string) => drawn({ kind: 'bars', mark: 'lollipop', figures: [id] }).picture.body;
    expect(dots('some')).toContain('<circle');
    for (const id of ['bound', 'near', 'most', 'range']) expect(dots(id)).not.toContain('<circle');
  });
});

describe('squares', () => {
  test('have the areas of their values', () => {
    const [large, small] = boxes(drawn({ kind: 'squares', figures: ['all', 'some'] }).picture.body);
    expect(((small?.width ?? 0) / (large?.width ?? 1)) ** 2).toBeCloseTo(50 / 200, 5);
  });

  test('have a broken outline where the number is not exact', () => {
    for (const id of ['bound', 'near', 'most', 'range'])
      expect(drawn({ kind: 'squares', figures: [id] }).picture.body).toContain('stroke-dasharray');
    expect(drawn({ kind: 'squares', figures: ['some'] }).picture.body).not.toContain('stroke-dasharray');
  });
});

test('A tally names the periods of its rows where they differ.', () => {
  expect(drawn({ kind: 'tally', figures: ['all', 'some'] }).picture.body).not.toContain('2024年');
  expect(drawn({ kind: 'tally', figures: ['some', 'before'] }).picture.body).toContain('50家，2023年');
});

test('A whole without parts is drawn alike, one mark for each of it.', () => {
  const { picture, rows } = drawn({ kind: 'stitches', whole: 'some' });
  expect(picture.body.match(/l9 9m0-9l-9 9m0-9/g)).toHaveLength(50);
  expect(rows.map(({ mark }) => mark?.shape)).toEqual(['crossed']);
});

test('Tiles name the places that are counted, and leave the others empty.', () => {
  const says = { zh: '有的', en: 'have it' };
  const { body } = drawn({ kind: 'tiles', figure: 'two', among: 5, named: ['a', 'b'], says }).picture;
  expect(boxes(body).map(({ open }) => open)).toEqual([false, false, true, true, true]);
});

test.each([
  [4, [4]],
  [5, [3, 2]],
  [7, [4, 3]],
  [9, [3, 3, 3]],
  [10, [4, 4, 2]],
])('Of %i tiles none stands alone in the last row.', (among, rows) => {
  const says = { zh: '有的', en: 'have it' };
  const { body } = drawn({ kind: 'tiles', figure: 'two', among, named: [], says }).picture;
  const tops = Map.groupBy(body.matchAll(/<rect [^>]*y="([\d.]+)"/g), ([, y]) => y);
  expect([...tops.values()].map(({ length }) => length)).toEqual(rows);
});

describe('a figure over time', () => {
  const { rows, picture, note, description } = drawn({ kind: 'series', figure: 'years' });

  test('has a row for each period, and words where there is no value', () => {
    expect(rows.map(({ period, value }) => `${period} ${value}`)).toEqual([
      '2021年 180家',
      '2022年 204家',
      '2023年 无数据',
      '2024年 250家',
    ]);
    expect(description).toContain('2022年');
  });

  test('says after its note what its signs mean', () => {
    expect(picture.body).toContain('>—<');
    expect(note).toMatch(/^说明.*“—”/);
  });
});

describe('the words of a drawing', () => {
  const words = (zh: string, en: string) => ({ ...told, title: { zh, en } });
  const pair = words('{count}处，{two}，{two:words}家', '{count} places, {two}, {two:words} of them');
  const kind = { kind: 'tally', figures: ['two', 'two'] } as const;

  test('have values, numbers in words and the count in their places', () => {
    expect(drawn(kind, 'en', pair).title).toBe('Two places, 2 reading rooms, two of them');
  });

  test.each([
    ['one', 'One place is open'],
    ['two', 'Two places are open'],
  ])('say what is counted in the singular or the plural, by how many there are: %s', (many, said) => {
    const title = { zh: '{count}处开放', en: '{count:place is|places are} open' };
    const figures = many === 'one' ? ['two'] : ['two', 'two'];
    expect(drawn({ kind: 'tally', figures } as const, 'en', { ...told, title }).title).toBe(said);
  });

  test('say two before a measure word as Chinese does', () => {
    expect(drawn(kind, 'zh', pair).title).toBe('两处，2家，两家');
  });
});
