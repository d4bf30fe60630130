import { expect, test } from 'vitest';
import { readArticle } from '../../../src/content/reader/article.ts';
import { originalOf } from '../../../src/content/reader/article.ts';
import { SourceText } from '../../../src/content/reader/source-text.ts';
import { digestOf, translationState } from '../../../src/content/prose/translation.ts';

const zh = { title: '题', line: '一句', summary: '一段。', body: '\n## 甲\n\n乙。\n' };

test('A translation is of the original as it stands, of an older one, or does not say.', () => {
  expect(translationState(zh, { translated: digestOf(zh) })).toBe('current');
  expect(translationState({ ...zh, body: '\n## 甲\n\n丙。\n' }, { translated: digestOf(zh) })).toBe(
    'outdated',
  );
  expect(translationState({ ...zh, title: '新题' }, { translated: digestOf(zh) })).toBe('outdated');
  expect(translationState(zh, {})).toBe('unrecorded');
});

test('Line ends, spacing and notes to colleagues make no other text of it.', () => {
  const digest = (body: string) => {
    const source = new SourceText('zh.mdx', `---\ntitle: 题\nline: 一句\nsummary: 一段。\n---\n${body}`);
    const original = originalOf(readArticle('sections', 'zh', source).article);
    return original && digestOf(original);
  };
  expect(digest(zh.body)).toBe(digestOf(zh));
  const noted = '{/* 先看 */}\r\n## 甲\r\n\r\n\r\n乙{ /* 待核\n两行 */ }。 {/* 完 */}\r\n';
  expect(digest(noted)).toBe(digestOf(zh));
  expect(digest('\n## 甲\n\n乙待核。\n')).not.toBe(digestOf(zh));
});

test('A digest is short, and no reader of YAML takes it for a number.', () => {
  expect(digestOf(zh)).toMatch(/^zh-[0-9a-f]{16}$/);
});
