import { expect, test } from 'vitest';
import { ContentCopy } from './content-copy.ts';
import { type Mistake, testMistakes } from './mistake.ts';

const article = 'sections/values/zh.mdx';

/** Appends a line to the Chinese of a section and expects the mistake on it. */
function appended(title: string, code: Mistake[1], text: string): Mistake {
  return [
    title,
    code,
    (content) => {
      content.append(article, `\n${text}\n`);
      return { file: article, line: text };
    },
  ];
}

testMistakes([
  appended('A component that does not exist is unknown.', 'unknown-component', '这里是<Chart id="a" />。'),
  appended(
    'A component with a small letter is unknown.',
    'unknown-component',
    '这里是<stat id="activities" />。',
  ),
  appended(
    'A Chinese name between tags is not a component.',
    'unknown-component',
    '这里是<职工之家>家</职工之家>。',
  ),
  appended('Web-page code is refused.', 'raw-html', '这里是<b>重点</b>。'),
  appended('A line break of web-page code is refused.', 'raw-html', '第一行<br />第二行。'),
  appended('An unknown prop is refused.', 'unknown-prop', '这里是<Term id="summer-cooling" size="big" />。'),
  appended('A mistyped prop is one mistake.', 'unknown-prop', '这里是<Term ids="summer-cooling" />。'),
  appended('A component without its id is refused.', 'missing-prop', '这里是<Term />。'),
  appended('A prop without a value is refused.', 'invalid-prop', '这里是<Term id />。'),
  appended('A prop in braces is refused.', 'invalid-prop', '这里是<Term id={summer} />。'),
  appended('Props from nowhere are refused.', 'invalid-prop', '这里是<Term {...all} />。'),
  appended('An expression is refused.', 'expression', '这里有{1 + 1}件。'),
  appended('An import is refused.', 'import-or-export', "import x from '../checker/x.ts'"),
  appended('An export is refused.', 'import-or-export', 'export const x = 1'),
  appended('A picture is refused.', 'unsupported-markdown', '这里![图](/a.png)。'),
  [
    'A table is refused at its first line.',
    'unsupported-markdown',
    (content) => {
      content.append(article, '\n| 甲 | 乙 |\n| --- | --- |\n| 子 | 丑 |\n');
      return { file: article, line: '| 甲' };
    },
  ],
  appended(
    'A term on a line by itself is not in a sentence.',
    'component-alone',
    '<Term id="summer-cooling" />',
  ),
  [
    'A form that is not on the list is refused with the list.',
    'invalid-prop',
    (content) => {
      content.edit(article, '<Stat id="activities" />', '<Stat id="activities" form="short" />');
      return { file: article, line: 'form="short"' };
    },
  ],
  [
    'A figure with words inside it is refused.',
    'unexpected-content',
    (content) => {
      content.edit(article, '<Stat id="activities" />', '<Stat id="activities">多项</Stat>');
      return { file: article, line: '多项</Stat>' };
    },
  ],
  appended('A typed figure is refused.', 'typed-digit', '一共有1,437家。'),
  appended('A typed figure in full-width digits is refused.', 'typed-digit', '一共有２６６家。'),
  appended('A typed figure in a heading-like list is refused.', 'typed-digit', '- 一共有266家。'),
  [
    'A typed figure in English is refused.',
    'typed-digit',
    (content) => {
      content.append('sections/values/en.mdx', '\nThere were 266 of them.\n');
      return { file: 'sections/values/en.mdx', line: 'There were 266' };
    },
  ],
  [
    'A typed figure in a summary is refused.',
    'typed-digit',
    (content) => {
      content.edit(article, /^summary: .*$/m, 'summary: 这一部分写266家职工书屋。');
      return { file: article, line: 'summary:', field: 'summary' };
    },
  ],
  [
    'A typed figure on the home page is refused.',
    'typed-digit',
    (content) => {
      content.edit('site/settings.yaml', '{figures}个', '45个');
      return { file: 'site/settings.yaml', line: '45个', field: 'dek.zh' };
    },
  ],
]);

test('Years, ordinals, declared names, comments and lists are no mistakes.', () => {
  const content = new ContentCopy();
  content.append(
    article,
    '\n2022年、2021年至2022年、2021—2022年、第20届，{/* 待核 266 */}都可以写。\n\n- 一\n- 二\n',
  );
  content.append(
    'sections/values/en.mdx',
    '\nIn 2022, 2021–2022 and at the 20th, a May 1 Labour Medal.\n\n- one\n- two\n',
  );
  expect(content.errors()).toEqual([]);
});

test('A typed figure is answered with the statistic that has its value.', () => {
  const content = new ContentCopy();
  content.append(article, '\n发出电子阅读卡37万张。\n');
  expect(content.errors()[0]).toMatchObject({ text: '37', suggestion: '<Stat id="e-reading-cards" />' });
});
