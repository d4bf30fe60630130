import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { excerpt } from '../../../../src/tools/report/excerpt.ts';

/** The columns of the first line of an excerpt that its carets stand under, as text. */
function underlined(drawn: string): string {
  const [line = '', marks = ''] = drawn.split('\n');
  const from = marks.indexOf('^');
  const to = marks.lastIndexOf('^') + 1;
  let column = 0;
  return [...line]
    .filter((character) => {
      const start = column;
      column += stringWidth(character);
      return start >= from && column <= to;
    })
    .join('');
}

/** A stretch of the first line. */
function on(line: number, column: number, text = '') {
  return { line, column, endLine: line, endColumn: column + text.length };
}

test('The carets stand under the offending text, Han counting two columns.', () => {
  expect(excerpt('标题: 书屋266家', on(12, 7, '266家'))).toBe('12 | 标题: 书屋266家\n   |           ^^^^^');
});

test('The carets stand right behind full-width signs, accents put on, quotation marks and emoji.', () => {
  const before = 'ａ：“e\u0301”𠮷😀';
  expect(excerpt(`${before}266`, on(1, before.length + 1, '266'))).toBe(
    `1 | ${before}266\n  | ${' '.repeat(11)}^^^`,
  );
});

test.each([
  ['a tab before it', '\tlevel: 国家级', '国家级'],
  ['Han before it', '到报道时，职工书屋已有266家。', '266'],
  ['a character outside the basic plane before it', '𠮷野家 266', '266'],
  ['it at the end of the line', 'level: national。', '。'],
])('The carets are right with %s.', (_, line, text) => {
  const drawn = excerpt(line, on(1, line.indexOf(text) + 1, text));
  expect(underlined(drawn)).toBe(text);
});

test('A long line is shown around the offending text, no wider than a terminal.', () => {
  const line = `${'职工书屋'.repeat(60)}266家${'户外站点'.repeat(60)}`;
  const drawn = excerpt(line, on(7, line.indexOf('266') + 1, '266家'));
  expect(underlined(drawn)).toBe('266家');
  const widths = drawn.split('\n').map((line) => stringWidth(line));
  expect(Math.max(...widths)).toBeLessThanOrEqual(80);
});

test('An offending text longer than a line is cut, and its carets with it.', () => {
  const line = `summary: ${'文'.repeat(300)}`;
  const drawn = excerpt(line, on(1, 10, '文'.repeat(300)));
  expect(Math.max(...drawn.split('\n').map((line) => stringWidth(line)))).toBeLessThanOrEqual(80);
  expect(drawn).toMatch(/文\.\.\.\n/);
});

test('An offending text that goes on below has its carets to the end of the line.', () => {
  expect(excerpt('<Plain>', { line: 8, column: 1, endLine: 14, endColumn: 9 })).toBe(
    '8 | <Plain>\n  | ^^^^^^^',
  );
});

test('What cannot be seen, or would steer the terminal, is written out.', () => {
  const line = 'zh: 书\u200b屋\u202e\u001b[31m';
  expect(excerpt(line, on(1, 6, '\u200b'))).toBe(
    '1 | zh: 书<U+200B>屋<U+202E><U+001B>[31m\n  |       ^^^^^^^^',
  );
});

test('Where nothing is named, one caret shows the place.', () => {
  expect(excerpt('order 1', on(1, 6))).toBe('1 | order 1\n  |      ^');
  expect(excerpt('order', on(1, 99))).toBe('1 | order\n  |      ^');
});
