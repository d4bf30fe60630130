import { expect, test } from 'vitest';
import { LOCALES } from '../../../src/figure/locale.ts';
import { drawingIds, realDrawing, realSubjects } from './real-drawings.ts';

/** Where the marks of a path begin, following its pen: every move that is not made inside a crossed mark begins one. */
function starts(d: string): string[] {
  const pen = { x: 0, y: 0 };
  let start = { ...pen };
  const found: string[] = [];
  for (const [, command = '', list = ''] of d.matchAll(/([Mmlhvz])([^Mmlhvz]*)/g)) {
    const [x = 0, y = 0] = list.match(/-?\d+/g)?.map(Number) ?? [];
    if (command === 'M') Object.assign(pen, { x, y });
    else if (command === 'z') Object.assign(pen, start);
    else if (command === 'v') pen.y += x;
    else Object.assign(pen, { x: pen.x + x, y: pen.y + y });
    if (!/[Mm]/.test(command) || (command === 'm' && x === 0)) continue;
    start = { ...pen };
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

test.each([
  ['workers-homes', 14],
  ['outdoor-stations', 10],
] as const)('Every mark of %s stands in the picture, in a cell of its own.', (id, pitch) => {
  const { width = 0, height } = realDrawing(id, 'zh').picture;
  const cells = Object.values(places(id))
    .flat()
    .map((place) => place.split(' ').map(Number))
    .map(([x = 0, y = 0]) => {
      expect(x >= 0 && y >= 0 && x < width && y < height, `${x} ${y}`).toBe(true);
      return `${Math.floor(x / pitch)} ${Math.floor(y / pitch)}`;
    });
  expect(new Set(cells).size).toBe(cells.length);
});

test('No mark of the activities stands on another.', () => {
  const all = Object.values(places('activities')).flat();
  expect(new Set(all).size).toBe(4 + 34 + 101);
});

test('The drawing of Workers’ Homes holds one mark for each home, at the three levels.', () => {
  expect(marks('workers-homes')).toEqual({ 'ink-main': 17, 'ink-second': 13, 'ink-rest': 160 });
});

test('The drawing of service stations marks five of its 224.', () => {
  const { 'ink-main': marked = 0, 'ink-rest': rest = 0 } = marks('outdoor-stations');
  expect([marked, marked + rest]).toEqual([5, 224]);
});

test('The drawing of activities holds 4, 34 and 101 marks.', () => {
  expect(marks('activities')).toEqual({ 'ink-main': 4, 'ink-second': 34, 'ink-rest': 101 });
});

test('Seven tiles are drawn for the districts and counties, and three are marked.', () => {
  const { body } = realDrawing('districts', 'zh').picture;
  expect(body.match(/<rect/g)).toHaveLength(7);
  expect(body.match(/<rect class="ink-main"/g)).toHaveLength(3);
});

test('Kinds of place stand in order of size, from a common zero, and are not added up.', () => {
  const { rows, picture, note } = realDrawing('venues', 'zh');
  expect(rows.map((row) => row.number)).toEqual([1437, 266, 224, 190, 116, 55, 46]);
  const lengths = [...picture.body.matchAll(/<rect[^>]* x="0" [^>]*width="([\d.]+)%"/g)].map(([, length]) =>
    Number(length),
  );
  expect(lengths).toHaveLength(7);
  for (const [index, length] of lengths.entries()) {
    expect(length / (lengths[0] ?? 1)).toBeCloseTo((rows[index]?.number ?? 0) / 1437, 2);
  }
  expect(note).toContain('不相加');
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

test('No drawing shows a total across kinds or periods.', () => {
  const shown = drawingIds.flatMap((id) => realDrawing(id, 'zh').rows.map((row) => row.number));
  const money = 6_274_300 + 4_620_000 + 1_550_000 + 2_760_000 + 5_681_000 + 12_000_000;
  const places = 1437 + 266 + 224 + 190 + 116 + 55 + 46;
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
