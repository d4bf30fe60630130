import { expect, test } from 'vitest';
import { digestOf, NONE } from '../../../src/content/prose/confirmation.ts';
import { confirmed, type Pair, staleIn, translationState } from '../../../src/content/prose/translation.ts';
import { readArticle, translatablesOf } from '../../../src/content/reader/article.ts';
import { SourceText } from '../../../src/content/reader/source-text.ts';

const texts = (letters: string, language: string) => [...letters].map((letter) => `${language} ${letter}`);
const pair = (zh: string, en: string): Pair => ({ zh: texts(zh, 'zh'), en: texts(en, 'en') });
const record = confirmed(pair('abcde', 'abcde'), undefined);

test('A translation is of the original as it stands, of an older one, or does not say.', () => {
  expect(translationState(pair('abcde', 'abcde'), record)).toBe('current');
  expect(translationState(pair('abXde', 'abcde'), record)).toBe('outdated');
  expect(translationState(pair('abcde', 'abcde'), undefined)).toBe('unrecorded');
  // As it was written before each paragraph had its own.
  expect(translationState(pair('abcde', 'abcde'), 'zh-f8e1179a94f058b7')).toBe('unrecorded');
});

test.each([
  ['a paragraph that was changed', 'abXde', 'abcde', [{ kind: 'changed', zh: 2, en: 2 }]],
  [
    'one that was added to the Chinese alone, at the English before it',
    'abXcde',
    'abcde',
    [{ kind: 'added', zh: 2, en: 1 }],
  ],
  ['one that was added to both', 'abXcde', 'abXcde', [{ kind: 'added', zh: 2, en: 2 }]],
  ['one that was taken out of the Chinese alone', 'abde', 'abcde', [{ kind: 'gone', en: 2 }]],
  ['a changed one when another is gone from both', 'acdX', 'acde', [{ kind: 'changed', zh: 3, en: 3 }]],
  ['none when one was taken out of both', 'abde', 'abde', []],
  ['none when one was moved in both', 'adbce', 'adbce', []],
  ['none when the English alone was polished', 'abcde', 'abYde', []],
  [
    'the first and the last',
    'XbcdX',
    'abcde',
    [
      { kind: 'changed', zh: 0, en: 0 },
      { kind: 'changed', zh: 4, en: 4 },
    ],
  ],
] as const)('What is to be looked at again is %s.', (_, zh, en, stale) => {
  expect(staleIn(pair(zh, en), record)).toMatchObject(stale);
});

test('Whatever one paragraph of the Chinese is changed, it alone is to be looked at again, until it is confirmed.', () => {
  for (const [index] of record.entries()) {
    const changed = { ...pair('abcde', 'abcde'), zh: texts('abcde', 'zh').with(index, 'other') };
    expect(staleIn(changed, record)).toEqual([{ kind: 'changed', zh: index, en: index, isUntouched: true }]);
    const both = { ...changed, en: texts('abcde', 'en').with(index, 'other') };
    expect(staleIn(both, record)).toMatchObject([{ zh: index, isUntouched: false }]);
    expect(staleIn(changed, confirmed(changed, record))).toEqual([]);
  }
});

test('One paragraph can be confirmed while another still waits.', () => {
  const two = pair('aXcYe', 'abcde');
  const first = confirmed(two, record, (zh) => zh === 1);
  expect(staleIn(two, first)).toMatchObject([{ kind: 'changed', zh: 3, en: 3 }]);
  expect(first.filter((line) => !record.includes(line))).toHaveLength(1);
  expect(
    staleIn(
      two,
      confirmed(two, first, (zh) => zh === 3),
    ),
  ).toEqual([]);
});

test('A confirmation says of which English it is, and of which Chinese that English was made when it was left as it was.', () => {
  const [zh, en] = [digestOf('zh a'), digestOf('en a')];
  expect(confirmed(pair('a', 'a'), undefined)).toEqual([`zh-${zh} en-${en}`]);
  const later = confirmed(pair('b', 'a'), [`zh-${zh} en-${en}`]);
  expect(later).toEqual([`zh-${digestOf('zh b')} en-${en} was-${zh}`]);
  expect(confirmed(pair('b', 'a'), later), 'confirmed twice').toEqual(later);
  expect(confirmed(pair('c', 'a'), later)).toEqual([`zh-${digestOf('zh c')} en-${en} was-${zh}`]);
  expect(confirmed(pair('b', 'c'), later)).toEqual([`zh-${digestOf('zh b')} en-${digestOf('en c')}`]);
  expect(confirmed(pair('a', ''), undefined)).toEqual([`zh-${zh} en-${NONE}`]);
});

test('Line ends, spacing and notes to colleagues make no other text of it.', () => {
  const digests = (body: string) => {
    const source = new SourceText('zh.mdx', `---\ntitle: 题\nline: 一句\nsummary: 一段。\n---\n${body}`);
    return translatablesOf(readArticle('sections', 'zh', source).article)?.map(({ text }) => digestOf(text));
  };
  const plain = digests('\n## 甲\n\n乙。\n');
  expect(plain).toHaveLength(5);
  const noted = '{/* 先看 */}\r\n## 甲\r\n\r\n\r\n乙{ /* 待核\n两行 */ }。 {/* 完 */}\r\n';
  expect(digests(noted)).toEqual(plain);
  expect(digests('\n## 甲\n\n乙待核。\n')).not.toEqual(plain);
});

test('A digest is short, and no two paragraphs that differ by a word have the same.', () => {
  expect(digestOf('一段。')).toMatch(/^[0-9a-f]{8}$/);
  expect(digestOf('一段。')).not.toBe(digestOf('二段。'));
});
