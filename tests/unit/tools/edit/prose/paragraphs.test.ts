import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paragraphsOf, withParagraphs } from '../../../../../src/tools/edit/prose/paragraphs.ts';
import { ARTICLES } from '../../../../support/content-texts.ts';
import { isSweep } from '../../../../support/sweep.ts';

test('A heading, a sentence, an item of a list and a tag on its own line are a paragraph each.', () => {
  expect(paragraphsOf('\n<Plain>\n- 一\n- 二\n</Plain>\n\n## 标题\n\n一句话。\n又一句。\n')).toEqual([
    '<Plain>',
    '- 一',
    '- 二',
    '</Plain>',
    '## 标题',
    '一句话。\n又一句。',
  ]);
});

test.each([
  ['another sentence', ['a', 'B', 'c'], 'a\n\nB\n\n\nc\n'],
  ['one more between two', ['a', 'new', 'b', 'c'], 'a\n\nnew\n\nb\n\n\nc\n'],
  ['one more at the end', ['a', 'b', 'c', 'new'], 'a\n\nb\n\n\nc\n\nnew\n'],
  ['one less', ['a', 'c'], 'a\n\nc\n'],
  ['two in the place of one', ['a', 'b1', 'b2', 'c'], 'a\n\nb1\n\n\nb2\n\nc\n'],
])('With %s, the space around the others stays.', (_, wanted, text) => {
  expect(withParagraphs('a\n\nb\n\n\nc\n', wanted)).toBe(text);
});

test('An item is added to a list on the next line, in the line ends of the file.', () => {
  expect(withParagraphs('- a\r\n- b\r\n', ['- a', '- b', '- c'])).toBe('- a\r\n- b\r\n- c\r\n');
});

test('An item that is no item for a moment comes back to its list, to the byte.', () => {
  const list = '<Plain>\n- a\n- b\n- c\n</Plain>\n';
  const between = withParagraphs(list, ['<Plain>', '- a', '字- b', '- c', '</Plain>']);
  expect(withParagraphs(between, paragraphsOf(list))).toBe(list);
});

test('Whatever becomes of the paragraphs of an article, it has those and no others.', () => {
  const pieces = fc.array(
    fc.oneof(fc.nat({ max: 400 }), fc.constantFrom('新的一段。', 'One more.', '- 一项')),
    {
      minLength: 1,
      maxLength: 40,
    },
  );
  fc.assert(
    fc.property(fc.constantFrom(...ARTICLES), pieces, ({ body }, picked) => {
      const now = paragraphsOf(body);
      expect(withParagraphs(body, now)).toBe(body);
      const wanted = picked.map((one) => (typeof one === 'string' ? one : (now[one % now.length] ?? '')));
      expect(paragraphsOf(withParagraphs(body, wanted))).toEqual(wanted);
    }),
    { seed: 20261126, numRuns: isSweep ? 5_000 : 200 },
  );
});
