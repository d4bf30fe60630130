import { expect, test } from 'vitest';
import { balancedLines, setLines, wordPieces } from '../../../../src/outputs/pictures/lines.ts';
import { heading } from '../../../../src/outputs/pictures/text-block.ts';

const length = (text: string) => text.length;

test.each([
  ['据《报告》一文', ['据', '《报', '告》', '一', '文']],
  ['工作，“余”字', ['工', '作，', '“余”', '字']],
  ['带“超过”的', ['带', '“超过”', '的']],
  ['按2022年', ['按', '2022', '年']],
  ['Homes, and more', ['Homes, ', 'and ', 'more']],
])('%s is kept together where it must be', (text, pieces) => {
  expect(wordPieces(text)).toEqual(pieces);
  expect(wordPieces(text).join('')).toBe(text);
});

test('no line is longer than asked, and no letter is lost', () => {
  const pieces = wordPieces('The quick brown fox jumps over the lazy dog');
  const lines = setLines(pieces, 12, length);
  expect(Math.max(...lines.map(length))).toBeLessThanOrEqual(12);
  expect(lines.join(' ')).toBe('The quick brown fox jumps over the lazy dog');
});

test('the lines of a heading are about equally long', () => {
  const pieces = wordPieces('one two three four five six');
  expect(setLines(pieces, 23, length)).toEqual(['one two three four five', 'six']);
  expect(balancedLines(pieces, 23, length)).toEqual(['one two three', 'four five six']);
});

test.each([
  ['劳模和工匠人才创新工作室', 'zh', ['劳模和工匠人才', '创新工作室']],
  ['Outlook: what comes next', 'en', ['Outlook:', 'what comes next']],
] as const)('the heading %s breaks between words, or after a clause', (content, locale, lines) => {
  const { draw } = heading(content, [content], { locale, width: 170, size: 20, ink: 'text', weight: 700 });
  expect(draw(0, 0).map((mark) => mark.kind === 'text' && mark.words)).toEqual(lines);
});
