import { expect, test } from 'vitest';
import { ISSUE_CODES } from '../../../src/words/mistakes/codes.ts';
import { en } from '../../../src/words/mistakes/en.ts';
import type { Messages } from '../../../src/words/mistakes/message.ts';
import { toldOf } from '../../../src/words/mistakes/told.ts';
import { zh } from '../../../src/words/mistakes/zh.ts';

/** Every message by its key, with the names of what is filled in. */
function filledIn(messages: Readonly<Record<string, Messages>>): [key: string, names: readonly string[]][] {
  return Object.entries(messages).flatMap(([code, own]): [string, readonly string[]][] =>
    Object.entries(typeof own === 'string' ? { '': own } : own).map(([variant, said]) => [
      `${code} ${variant}`,
      [...new Set(said.match(/⟨[^⟩]*⟩/g))].sort(),
    ]),
  );
}

test('Each mistake is told of the same things in both languages.', () => {
  const chinese = new Map(filledIn(zh));
  for (const [key, names] of filledIn(en))
    expect(
      names.filter((name) => !chinese.get(key)?.includes(name)),
      key,
    ).toEqual([]);
});

test('Every code has a message, and no message is of a code that there is not.', () => {
  expect(Object.keys(zh).sort()).toEqual(ISSUE_CODES.toSorted());
  expect(Object.keys(en)).toEqual(Object.keys(zh));
});

test('What is filled in stands where it belongs, in the language it is told in, and a guess is asked before the remedy.', () => {
  const language = { zh: '英文', en: 'English' };
  expect(toldOf('missing-language.pages', { slug: 'about', language, folder: 'pages', guess: 'us' })).toEqual(
    {
      code: 'missing-language',
      decides: 'person',
      message: { zh: '页面“about”没有英文稿。', en: 'The page “about” has no English text.' },
      fix: {
        zh: expect.stringMatching(/^是不是想写“us”？补上这个文件/),
        en: expect.stringMatching(/^Did you mean “us”\? Add this file/),
      },
      suggestion: 'us',
    },
  );
});

test('An arrow in what is filled in does not cut a message in two.', () => {
  const { message, fix } = toldOf('draft-remark.remark', { found: '（待补 → 数据）' });
  expect(message.zh).toContain('“（待补 → 数据）”');
  expect(fix.zh).toMatch(/^补全以后删去它/);
});
