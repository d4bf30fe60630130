import { expect, test } from 'vitest';
import { issue, wholeFile } from '../../../../../src/content/reader/issue.ts';
import { inFormWords } from '../../../../../src/tools/edit/room/form-words.ts';
import { inTheRoom } from '../../../../../src/tools/edit/room/in-the-room.ts';
import { issueView } from '../../../../../src/tools/edit/room/issue-view.ts';
import { ISSUE_CODES } from '../../../../../src/words/mistakes/codes.ts';
import { messagesOf } from '../../../../../src/words/mistakes/told.ts';

const inRoom = (zh: string, en = '') => Object.values(inTheRoom({ zh, en }));

test('Nothing that the room says of a mistake sends a clerk to a terminal.', () => {
  const said = ISSUE_CODES.flatMap(messagesOf).map(({ zh, en }) => ({
    zh: zh.replaceAll('⟨name⟩', 'served/a-1'),
    en: en.replaceAll('⟨name⟩', 'served/a-1'),
  }));
  const withCommands = said.filter(({ zh, en }) => /npm/.test(zh + en));
  expect(withCommands.length).toBeGreaterThan(20);
  expect(withCommands.map(inTheRoom).filter(({ zh, en }) => /npm|--|a-1/.test(zh + en))).toEqual([]);
});

test('What a command does is said by the button that does it, and where the button is.', () => {
  expect(
    inRoom('先登记它（npm run new source），再写代号。', 'Enter it (npm run new source) and name it.'),
  ).toEqual([
    '先登记它（“其他内容”里的“新增 来源”），再写代号。',
    'Enter it (“New source” under “Other content”) and name it.',
  ]);
  expect(
    inRoom(
      '核对这一段，改好后运行 npm run translated served/readers；或运行 npm run check -- --fix，自动清除。',
      'Correct it and run npm run translated served/readers; npm run check -- --fix replaces it.',
    ),
  ).toEqual([
    '核对这一段，改好后按“译文已核对”；或按“改好”，自动清除。',
    'Correct it and press “The English is checked”; “Correct it” replaces it.',
  ]);
  expect(
    inRoom(
      '先用 npm run new edition 建立；补上（npm run new observation）；新的用 npm run new statistic 加上。',
    ),
  ).toContain('先用“版次”建立；补上（“加一年的数”）；新的用“数字”里的“新增 数据”加上。');
});

test('Of an article nothing is named that only its files show: neither a tag’s attribute, nor the file or the field that orders it.', () => {
  const at = (where: string) => wholeFile(`content/sections/year/${where}`);
  const bare = issueView(issue('number-left-bare', at('zh.mdx'), { whole: '266' }));
  expect(bare.fix.zh).toContain('删去这个数，再按“插入数字”加上');
  expect(bare.fix.en).toContain('Delete the figure and put it in again with “Insert a figure”');
  const counts = { language: { zh: '英文', en: 'English' }, found: '1', parts: '2' };
  const headings = issueView(issue('different-headings', at('en.mdx'), counts));
  expect(headings.fix.zh).toContain(
    '与“次序和出处”的“各小标题的代号”一一对应：补上缺的，删去多的，或改正“各小标题的代号”',
  );
  expect(headings.fix.en).toContain('one for each id in “Parts” of “Order and sources”');
});

test('A field is called what the form calls it, also where only another shape of it has it.', () => {
  const place = {
    ...wholeFile('content/statistics/branches.yaml'),
    field: 'observations[1].period.year',
  };
  const field = {
    zh: '“observations第2项的period.year”',
    en: '“observations, item 2, period.year”',
  };
  const view = issueView(issue('empty-field.empty', place, { field }));
  expect(view.where?.zh).toBe('各时段的值 › 第2项 › 数字所指的时段 › 公元年份');
  expect(view.message.zh).toBe(`“${view.where?.zh}”是空的。`);
  expect(view.message.en).toContain(`“${view.where?.en}”`);
});

test.each([
  [
    'a field by itself and in quotes, and one in brackets behind its name',
    'statistics/branches.yaml',
    [
      'printed 只抄“7家”，多的字留在 phrase 里；再看数值（value）。',
      'Write “7家” alone in “printed”; see “partOf”.',
    ],
    [
      '“来源印出的写法”只抄“7家”，多的字留在“能证明这个数的最短原文”里；再看数值。',
      'Write “7家” alone in “Printed”; see “Part of”.',
    ],
  ],
  [
    'what is chosen in a field',
    'drawings/branches.yaml',
    ['图也可以改用 kind: parts。', 'A drawing may have kind: parts instead.'],
    [
      '图也可以改用“哪一种：各部分占总数多少”。',
      'A drawing may have “Which kind: What each part is of a whole” instead.',
    ],
  ],
  [
    'a field of another file, where all forms call it so',
    'sections/year/zh.mdx',
    ['就改数据文件里的限定词（qualifier）；删去 partsAddUp。', 'Delete “partsAddUp”.'],
    ['就改数据文件里的限定词；删去“各部分相加是否正好等于它”。', 'Delete “Parts add up”.'],
  ],
  [
    'no word that is none',
    'statistics/branches.yaml',
    [
      '写成 <Stat id="value" />、{value}、value.zh 或 two-value；可以写的有：value。',
      'Check the source: there is more.',
    ],
    [
      '写成 <Stat id="value" />、{value}、value.zh 或 two-value；可以写的有：value。',
      'Check the source: there is more.',
    ],
  ],
] as const)('What the check says calls by the words of the form %s.', (_, file, [zh, en], told) => {
  expect(Object.values(inFormWords(file, { zh, en }))).toEqual(told);
});
