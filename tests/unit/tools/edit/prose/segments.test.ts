import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paragraphsOf } from '../../../../../src/tools/edit/prose/paragraphs.ts';
import {
  changed,
  orphansIn,
  segmentsOf,
  shownStretch,
  shownText,
  TAG,
  tokensOf,
  writtenText,
} from '../../../../../src/tools/edit/prose/segments.ts';
import { ARTICLES } from '../../../../support/content-texts.ts';
import { isSweep } from '../../../../support/sweep.ts';

const PARAGRAPHS = ARTICLES.flatMap(({ body }) => paragraphsOf(body));
const shown = (tag: string) =>
  tag.startsWith('<Stat') ? `${tag.length}家` : tag === '</Term>' ? '〕' : '〔';

test('Every paragraph is written byte for byte as it was read, and shows no tag of a figure or a term.', () => {
  expect(PARAGRAPHS.length).toBeGreaterThan(200);
  for (const source of PARAGRAPHS) {
    const segments = segmentsOf(source, shown);
    expect(writtenText(segments)).toBe(source);
    expect(shownText(segments)).not.toMatch(/<Stat|<\/?Term/);
    expect(orphansIn(segments)).toEqual([]);
  }
});

const TWO = segmentsOf('共<Stat id="a" /><Stat id="b" />，见<Term id="t">书屋</Term>。', shown);
const read = writtenText;

test.each([
  ['before a figure', 1, 1, '有', '共有<Stat id="a" /><Stat id="b" />，见<Term id="t">书屋</Term>。'],
  ['between two', 4, 4, '、', '共<Stat id="a" />、<Stat id="b" />，见<Term id="t">书屋</Term>。'],
  ['after a figure', 7, 7, '多', '共<Stat id="a" /><Stat id="b" />多，见<Term id="t">书屋</Term>。'],
  [
    'in a figure, which comes after it',
    2,
    2,
    'x',
    '共<Stat id="a" />x<Stat id="b" />，见<Term id="t">书屋</Term>。',
  ],
  ['at the very beginning', 0, 0, '一', '一共<Stat id="a" /><Stat id="b" />，见<Term id="t">书屋</Term>。'],
  ['at the very end', 14, 14, '！', '共<Stat id="a" /><Stat id="b" />，见<Term id="t">书屋</Term>。！'],
  ['in a term', 11, 11, '新', '共<Stat id="a" /><Stat id="b" />，见<Term id="t">书新屋</Term>。'],
  [
    'over a part of a figure, which goes as a whole',
    0,
    2,
    '',
    '<Stat id="b" />，见<Term id="t">书屋</Term>。',
  ],
] as const)('What is typed %s comes there.', (_, from, to, put, after) => {
  expect(read(changed(TWO, from, to, put === '' ? [] : [{ text: put }]))).toBe(after);
});

test('A mark that has lost its other half is found.', () => {
  const broken = changed(TWO, 9, 10, []);
  expect(orphansIn(broken)).toEqual([[11, 12]]);
  expect(orphansIn(changed(broken, 11, 12, []))).toEqual([]);
});

test('A mistake in the text as it is written is found in what is shown: words as they are, and the whole of a figure whose tag is wrong.', () => {
  const source = read(TWO);
  const shownOf = (wrong: string) => {
    const from = source.indexOf(wrong);
    return shownText(TWO).slice(...shownStretch(TWO, from, from + wrong.length));
  };
  expect(shownOf('，')).toBe('，');
  expect(shownOf('书')).toBe('书');
  expect(shownStretch(TWO, source.indexOf('"b"'), source.indexOf('"b"') + 3)).toEqual(tokensOf(TWO)[1]);
});

test('However a paragraph is typed in, no tag is broken and none comes of itself.', () => {
  const edits = fc.array(
    fc.tuple(fc.nat({ max: 400 }), fc.nat({ max: 6 }), fc.constantFrom('', '字', 'a b', '，', '266')),
    {
      minLength: 1,
      maxLength: 12,
    },
  );
  fc.assert(
    fc.property(fc.constantFrom(...PARAGRAPHS), edits, (source, steps) => {
      let segments = segmentsOf(source, shown);
      for (const [at, length, put] of steps) {
        const size = shownText(segments).length;
        const from = at % (size + 1);
        const to = Math.min(size, from + length);
        const text = shownText(segments);
        const isInside = tokensOf(segments).some(([a, b]) => (from > a && from < b) || (to > a && to < b));
        segments = changed(segments, from, to, put === '' ? [] : [{ text: put }]);
        // Between figures the text is what a field would hold.
        if (!isInside) expect(shownText(segments)).toBe(text.slice(0, from) + put + text.slice(to));
      }
      const tags = writtenText(segments).match(TAG) ?? [];
      const before: string[] = source.match(TAG) ?? [];
      expect(tags.filter((tag) => !before.includes(tag))).toEqual([]);
      expect(writtenText(segmentsOf(writtenText(segments), shown))).toBe(writtenText(segments));
    }),
    { seed: 20261126, numRuns: isSweep ? 10_000 : 300 },
  );
});
