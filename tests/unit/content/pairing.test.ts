import { expect, test } from 'vitest';
import { pairBlocks } from '../../../src/content/prose/pairing.ts';

/** A text from the names of its blocks; one that begins with # is a heading, one that begins with ? the plain version. */
const text = (names: string) =>
  names.split(' ').map((name) => ({
    name: name.startsWith('#') ? 'h2' : name.startsWith('?') ? 'Plain' : 'p',
    props: {},
    children: [name],
  }));

/** The rows of two texts, each as `one|other`. */
function rows(one: string, other: string): string[] {
  return pairBlocks(text(one), text(other)).map((cells) =>
    cells.map((cell) => cell.map(({ children }) => children).join('+')).join('|'),
  );
}

test('Paragraphs and headings stand beside their own in the other language.', () => {
  expect(rows('#1 a b #2 c', '#I A B #II C')).toEqual(['#1|#I', 'a|A', 'b|B', '#2|#II', 'c|C']);
});

test('A text that begins without a heading is a part too.', () => {
  expect(rows('a #1 b', 'A #I B')).toEqual(['a|A', '#1|#I', 'b|B']);
});

test('A part with more paragraphs in one language is one row, and the parts after it are in step again.', () => {
  expect(rows('#1 a b #2 c', '#I A #II C')).toEqual(['#1+a+b|#I+A', '#2|#II', 'c|C']);
});

test('The plain version, which says over again what the text says, stands in no row.', () => {
  expect(rows('?1 a #1 b', '?I A #I B')).toEqual(['a|A', '#1|#I', 'b|B']);
});
