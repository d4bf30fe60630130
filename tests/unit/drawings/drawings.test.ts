import { expect, test } from 'vitest';
import { LOCALES, type Locale } from '../../../src/figure/locale.ts';
import { drawingIds, realDrawing, realSubjects } from './real-drawings.ts';

/** Where the marks of a path begin, following its pen: every move that is not made inside a mark begins one. */
function starts(d: string): string[] {
  const pen = { x: 0, y: 0 };
  let start = { ...pen };
  const found: string[] = [];
  for (const [, command = '', list = ''] of d.matchAll(/([Mmlhvz])([^Mmlhvz]*)/g)) {
    const [x = 0, y = 0] = list.match(/-?[\d.]+/g)?.map(Number) ?? [];
    if (command === 'M') Object.assign(pen, { x, y });
    else if (command === 'z') Object.assign(pen, start);
    else if (command === 'v') pen.y += x;
    else Object.assign(pen, { x: pen.x + x, y: pen.y + y });
    if (!/[Mm]/.test(command)) continue;
    start = { ...pen };
    if (command === 'm' && x === 0) continue;
    found.push(`${pen.x} ${pen.y}`);
  }
  return found;
}

/** The places of a picture's marks, by colour. */
function places(id: string): Record<string, string[]> {
  const { body } = realDrawing(id, 'zh').picture;
  const paths = [
    ...body.matchAll(/<path d="([^"]*)" class="(ink-\w+)|<path class="(ink-\w+)" fill="[^"]*" d="([^"]*)"/g),
  ];
  return Object.fromEntries(
    paths.map(([, first, ink, otherInk, other]) => [ink ?? otherInk ?? '', starts(first ?? other ?? '')]),
  );
}

/** How many marks a picture holds, by colour. */
function marks(id: string): Record<string, number> {
  return Object.fromEntries(Object.entries(places(id)).map(([ink, all]) => [ink, all.length]));
}

test('Every mark of the Workers’ Homes stands in the picture, in a cell of its own.', () => {
  const pitch = 14;
  const { width = 0, height } = realDrawing('workers-homes', 'zh').picture;
  const cells = Object.values(places('workers-homes'))
    .flat()
    .map((place) => place.split(' ').map(Number))
    .map(([x = 0, y = 0]) => {
      expect(x >= 0 && y >= 0 && x < width && y < height, `${x} ${y}`).toBe(true);
      return `${Math.floor(x / pitch)} ${Math.floor(y / pitch)}`;
    });
  expect(new Set(cells).size).toBe(cells.length);
});

test('The drawing of Workers’ Homes holds one mark for each home, at the three levels.', () => {
  expect(marks('workers-homes')).toEqual({ 'ink-main': 17, 'ink-accent': 13, 'ink-stitch': 160 });
});

test('The activities stand on one line from strands to kinds to activities, and are drawn in no way.', () => {
  const { body } = realDrawing('activities', 'zh').picture;
  expect(body).toContain('四大板块 › 34类 › 101项');
  expect(body).not.toContain('<path');
});

/** The area within an outline of upright and level lines. */
function area(d: string): number {
  let [x, y, begin, sum] = [0, 0, 0, 0];
  for (const [, sign, to = 0, down = 0] of d.matchAll(/([MHVz])([\d.]*) ?([\d.]*)/g)) {
    const next = sign === 'z' ? begin : Number(sign === 'M' ? down : to);
    if (sign === 'V' || sign === 'z') sum += x * (next - y);
    if (sign === 'M' || sign === 'H') x = Number(to);
    if (sign === 'M') begin = next;
    if (sign !== 'H') y = next;
  }
  return sum;
}

/** How many cells the shapes of a drawing that counts cover, by mark. */
function cells(id: string): Map<string, number> {
  const covered = new Map<string, number>();
  for (const [, d = '', mark = ''] of realDrawing(id, 'zh').picture.body.matchAll(
    /<path d="([^"]*)" fill="url\(#\w+_zh_([\w-]+)\)/g,
  )) {
    const cell = mark.includes('block') ? 160 : 100;
    covered.set(mark, (covered.get(mark) ?? 0) + area(d) / cell);
  }
  return new Map([...covered].map(([mark, count]) => [mark, Math.round(count * 100) / 100]));
}

test('The kinds of place have a stitch for each place, their parts in another shape, and are not added up.', () => {
  const { rows, note } = realDrawing('venues', 'zh');
  const wholes = [1437, 266, 224, 190, 165, 116, 55, 46];
  expect(rows.filter(({ mark }) => !mark).map(({ number }) => number)).toEqual(wholes);
  const all = wholes.reduce((sum, one) => sum + one, 0);
  expect(cells('venues')).toEqual(
    new Map([
      ['stitch', all - 2 - 5 - 17 - 13],
      ['square', 2 + 5 + 17],
      ['diamond', 13],
    ]),
  );
  expect(note).toContain('不相加');
});

test('People have a block for each hundred, open where no period is stated.', () => {
  const dated = [80_000, 30_000, 1260, 691, 354, 300, 100_000, 6505, 3000, 360];
  expect(cells('people')).toEqual(
    new Map([
      ['block', dated.reduce((sum, one) => sum + one, 0) / 100],
      ['open-block', (564 + 1200) / 100],
    ]),
  );
});

test('Money is grouped by period, what has no period last, and only the lower bound has no end.', () => {
  const { rows, picture } = realDrawing('money', 'en');
  expect(rows.map((row) => row.period)).toEqual([
    '2022',
    '2022',
    '2022',
    'to the date of the source',
    'period not stated',
    'period not stated',
  ]);
  expect(rows.filter((row) => row.value.startsWith('more than')).map((row) => row.number)).toEqual([
    12_000_000,
  ]);
  expect(picture.body.match(/M2 2l6 6-6 6/g)).toHaveLength(1);
});

test('In a table a value does not say again what its name counts, and its period is brief; money keeps its unit.', () => {
  const cells = (id: string, locale: Locale) =>
    realDrawing(id, locale).rows.map(({ named, briefly }) => `${named}, ${briefly}`);
  expect(cells('venues', 'en')).toContain('190, to date');
  expect(cells('venues', 'zh')).toContain('190家, 截至成文时');
  expect(cells('people', 'en')).toContain('more than 300, each year');
  expect(cells('money', 'en')).toContain('5.681 million yuan, undated');
});

test('No drawing shows a total across kinds or periods.', () => {
  const shown = drawingIds.flatMap((id) => realDrawing(id, 'zh').rows.map((row) => row.number));
  const money = 6_274_300 + 4_620_000 + 1_550_000 + 2_760_000 + 5_681_000 + 12_000_000;
  const places = 1437 + 266 + 224 + 190 + 165 + 116 + 55 + 46;
  expect(shown).not.toContain(money);
  expect(shown).not.toContain(places);
});

test.each(drawingIds)('The drawing %s tells in words every number it draws, in both languages.', (id) => {
  for (const locale of LOCALES) {
    const { description, rows, title } = realDrawing(id, locale);
    expect(description.startsWith(title)).toBe(true);
    for (const { value, label } of rows) {
      expect(description).toContain(label);
      expect(description).toContain(value);
    }
  }
});

test('A hostile label comes out as text.', () => {
  const hostile = '<script>alert(1)</script>';
  const real = realSubjects('zh');
  const figure = (id: string) => ({ ...real.figure(id), label: hostile });
  const { body } = realDrawing('venues', 'zh', { ...real, figure }).picture;
  expect(body).not.toContain('<script');
  expect(body).toContain('&#60;script&#62;');
});
