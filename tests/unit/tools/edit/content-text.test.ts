import { expect, test } from 'vitest';
import { withChange } from '../../../../src/tools/edit/content-text.ts';
import { TEXTS } from '../../../support/content-texts.ts';

const observation = {
  value: 270,
  qualifier: 'exact',
  period: { kind: 'year', year: 2024 },
  source: { paragraph: 'S1.P2', printed: '270家', phrase: '各级：书屋, 270家' },
};

const LINE =
  '- { value: 270, qualifier: exact, period: { kind: year, year: 2024 }, source: { paragraph: S1.P2, printed: "270家", phrase: "各级：书屋, 270家" } }';

/** A figure’s file with one value more, after so many. */
function added(text: string, after: number): string {
  return withChange('statistics/a.yaml', text, {
    kind: 'insert',
    path: ['observations', after],
    value: observation,
  });
}

/** Expects the new text to be the old with one line more, every other line byte for byte the same. */
function expectOneLineMore(before: string, after: string): void {
  const lines = after.split('\n');
  const index = lines.findIndex((line, at) => line !== before.split('\n')[at]);
  expect(lines[index]?.trimStart()).toBe(LINE + (before.includes('\r\n') ? '\r' : ''));
  expect(lines.toSpliced(index, 1).join('\n')).toBe(before);
}

test('A value is one line more in every figure, whatever its line ends and its byte-order mark.', () => {
  const figures = TEXTS.filter(({ file }) => file.startsWith('statistics/'));
  expect(figures.length).toBeGreaterThan(40);
  for (const { text } of figures) {
    expectOneLineMore(text, added(text, 1));
    const windows = `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    expectOneLineMore(windows, added(windows, 1));
  }
});

test.each([
  [
    'comments and blank lines below the list',
    'observations:\n  - value: 1 # one\n\n  # the next\n\nnotes: []\n',
  ],
  ['a list that is not indented', 'observations:\n- value: 1\n  period: {}\norder: 1\n'],
  [
    'a list at a depth of its own',
    'observations:\n      -   value: 1\n          period:\n            kind: year # the year\norder: 1\n',
  ],
  [
    'a text over several lines at the end',
    'observations:\n  - value: 1\n    source: |\n      one\n      two\nnotes: []\n',
  ],
  ['a comment at the end of the last line', 'observations:\n  - { value: 1 } # kept\n# end\n'],
])('It goes to the right place with %s.', (_, text) => {
  expectOneLineMore(text, added(text, 1));
});

test('Without a line end at the end of the file, the old bytes stay and a line is added.', () => {
  expect(added('observations:\n  - value: 1', 1)).toBe(`observations:\n  - value: 1\n  ${LINE}`);
});

test('A list on one line stays on one line.', () => {
  expect(added('observations: [{ value: 1 }]\n', 1)).toBe(`observations: [{ value: 1 }, ${LINE.slice(2)}]\n`);
});

test('A change that the file could not hold leaves it alone.', () => {
  for (const text of ['order: 1\n', 'observations:\n', '', 'observations: [\n'])
    expect(() => added(text, 0)).toThrow();
});
