import { expect, test } from 'vitest';
import { makeFinder } from '../../../src/search/finder.ts';
import { folding } from '../../../src/search/folding.ts';
import { foldsOf } from '../../../src/search/folds.ts';

const SAID = '职工书屋有266家，里面宣讲，后勤，干部，发展，台湾、线上，为职工维权。';

test.each([
  ['職工書屋', '职工书屋'],
  ['臺灣', '台湾'],
  ['綫上', '线上'],
  ['線上', '线上'],
  ['裏面', '里面'],
  ['裡面', '里面'],
  ['幹部發展', '干部发展'],
  ['為職工', '为职工'],
  ['爲職工', '为职工'],
])('%s is read as %s, as it is written in any place', (typed, read) => {
  expect(folding(foldsOf([SAID]))(typed)).toBe(read);
});

test('the table has only characters that can be found, and leaves other texts and their length alone', () => {
  const pairs = foldsOf([SAID]);
  expect(pairs.length).toBeLessThan(SAID.length * 8);
  const fold = folding(pairs);
  for (const text of [SAID, 'reading rooms', '𠮷野，３７万', '館']) expect(fold(text)).toBe(text);
});

test('a report in traditional characters is found by either writing, and marked as it is written', async () => {
  const title = { zh: '職工書屋', en: 'reading room' };
  const entry = { kind: 'term', path: '/a', title, text: { zh: '全部書屋開放。', en: '' } } as const;
  const find = await makeFinder([entry], folding(foldsOf([title.zh, entry.text.zh])));
  for (const query of ['书屋', '書屋', '职工書屋']) {
    const { entries, marks, whole } = find(query);
    expect([entries.length, whole], query).toEqual([1, true]);
    expect(marks(title.zh).map(({ start, end }) => title.zh.slice(start, end))).toHaveLength(1);
  }
});
