import { expect, test } from 'vitest';
import { withParagraphs, paragraphsOf } from '../../../../../src/tools/edit/prose/paragraphs.ts';
import {
  canJoin,
  canSwap,
  counterpartOf,
  joining,
  splitting,
  swapping,
} from '../../../../../src/tools/edit/prose/reshaping.ts';
import { type ParagraphChange, withChanges } from '../../../../../src/tools/edit/room/paragraph-changes.ts';

const changed = (body: string, changes: ParagraphChange[]) =>
  withParagraphs(body, withChanges(paragraphsOf(body), changes));

test.each([
  ['two paragraphs', '一句。\n\n两句。\n', 0, '一句。|两句。'],
  ['an item of a list', '- 一句。两句。\n- 三句。\n', 0, '- 一句。|- 两句。|- 三句。'],
  [
    'a paragraph in a term, after the term',
    '甲<Term id="a">乙丙</Term>丁。\n',
    16,
    '甲<Term id="a">乙丙</Term>|丁。',
  ],
] as const)('A paragraph is cut in two: %s.', (_, body, at, due) => {
  const [first = ''] = paragraphsOf(body);
  const cut = at === 0 ? first.indexOf('。') + 1 : at;
  expect(paragraphsOf(changed(body, splitting(0, first, cut))).join('|')).toBe(due);
});

test('A paragraph is not cut where nothing would be left of it.', () => {
  expect(splitting(0, '一句。', 0)).toEqual([]);
  expect(splitting(0, '一句。', 3)).toEqual([]);
  expect(splitting(0, '- 一句。', 2)).toEqual([]);
});

test('What was cut is joined again to the byte, in both languages.', () => {
  for (const [locale, source, at] of [
    ['zh', '一句<Stat id="a" />。两句。', 20],
    ['en', 'One. Two, <Stat id="a" />.', 4],
  ] as const) {
    const body = `${source}\n\n## 下\n\n末。\n`;
    const cut = changed(body, splitting(0, source, at));
    const [above = '', below = ''] = paragraphsOf(cut);
    expect(changed(cut, joining(0, above, below, locale))).toBe(body);
  }
});

test('Two paragraphs that change places twice are as they were to the byte.', () => {
  const body = '一。\n\n\n二。\n\n## 下\n\n三。\n';
  const [first = '', second = ''] = paragraphsOf(body);
  const once = changed(body, swapping(0, second));
  expect(paragraphsOf(once).slice(0, 2)).toEqual([second, first]);
  expect(paragraphsOf(changed(once, swapping(0, first)))).toEqual(paragraphsOf(body));
});

test('The translation is cut after as many sentences, and not where it has fewer.', () => {
  expect(counterpartOf('一句。两句。', 3, 'One. Two.')).toBe(4);
  expect(counterpartOf('One, 1.5 <Stat id="a.b" />. Two.', 28, '一句“话。”两句。')).toBe(6);
  expect(counterpartOf('一句。两句。', 3, 'One, two.')).toBeUndefined();
  expect(counterpartOf('一句。两句。', 1, 'One. Two.')).toBeUndefined();
});

test('What holds a list together stays around it, and only like is joined with like.', () => {
  expect(canSwap('<Plain>', '- 一')).toBe(false);
  expect(canSwap('- 一', '</Plain>')).toBe(false);
  expect(canSwap('- 一', '二。')).toBe(false);
  expect(canSwap('一。', '<Drawing id="a" />')).toBe(true);
  expect(canSwap(undefined, '一。')).toBe(false);
  expect(canJoin('一。', '二。')).toBe(true);
  expect(canJoin('- 一', '- 二')).toBe(true);
  expect(canJoin('## 一', '二。')).toBe(false);
});
