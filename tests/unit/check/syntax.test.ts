import { testMistakes } from './mistake.ts';

const honour = 'honours/national-civilised-unit.yaml';
const article = 'sections/values/zh.mdx';

testMistakes([
  [
    'A full-width colon after a field is named as such.',
    'yaml-syntax',
    (content) => {
      content.edit(honour, /^order: /m, 'order：');
      return { file: honour, line: 'order：' };
    },
  ],
  [
    'A missing space after a colon is named as such.',
    'yaml-syntax',
    (content) => {
      content.edit(honour, /^level: /m, 'level:');
      return { file: honour, line: 'level:' };
    },
  ],
  [
    'A field written twice is found at the second.',
    'yaml-syntax',
    (content) => {
      content.append(honour, 'level: provincial\n');
      return { file: honour, line: 'level: provincial' };
    },
  ],
  [
    'A tab for indentation is found.',
    'yaml-syntax',
    (content) => {
      content.append(honour, 'years:\n\tfrom: 2021\n');
      return { file: honour, line: '\tfrom' };
    },
  ],
  [
    'A quotation mark that is never closed is found.',
    'yaml-syntax',
    (content) => {
      content.append(honour, 'givers: { zh: "省, en: a }\n');
      return { file: honour, line: 'givers: { zh: "省' };
    },
  ],
  [
    'An alias that multiplies is refused.',
    'yaml-syntax',
    (content) => {
      const rows = Array.from(
        { length: 12 },
        (_, row) => `a${row + 1}: &a${row + 1} [${`*a${row}, `.repeat(9)}]`,
      );
      content.write(honour, ['a0: &a0 [x]', ...rows].join('\n'));
      return { file: honour, line: 1 };
    },
  ],
  [
    'A front matter that does not end is told from the rest of the file.',
    'missing-front-matter',
    (content) => {
      content.edit(article, /^---\n(?=\n)/m, '');
      return { file: article, line: 1 };
    },
  ],
  [
    'An article without front matter has no title.',
    'missing-front-matter',
    (content) => {
      content.edit(article, /^---\n[\s\S]*?\n---\n/, '');
      return { file: article, line: 1 };
    },
  ],
  [
    'A mistake in the front matter is found on its own line of the file.',
    'yaml-syntax',
    (content) => {
      content.edit(article, /^line: /m, 'line：');
      return { file: article, line: 'line：' };
    },
  ],
  [
    'Words in angle brackets are taken for markup that is never closed.',
    'mdx-syntax',
    (content) => {
      content.append(article, '\n这里是<职工之家>。\n');
      return { file: article, line: '<职工之家>' };
    },
  ],
  [
    'A Stat without its slash is not closed.',
    'mdx-syntax',
    (content) => {
      content.append(article, '\n这里是<Stat id="activities">。\n');
      return { file: article, line: '<Stat id="activities">' };
    },
  ],
  [
    'A brace that is never closed is found.',
    'mdx-syntax',
    (content) => {
      content.append(article, '\n这里是{一半。\n');
      return { file: article, line: '{一半' };
    },
  ],
  [
    'A note of the HTML kind is refused with the kind that works.',
    'mdx-syntax',
    (content) => {
      content.append(article, '\n这里<!-- 待核 -->。\n');
      return { file: article, line: '<!--' };
    },
  ],
]);
