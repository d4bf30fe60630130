import { testMistakes } from './mistake.ts';

testMistakes([
  [
    'A section in Chinese only has no English text.',
    'missing-language',
    (content) => {
      content.remove('sections/values/en.mdx');
      return { file: 'sections/values/en.mdx', line: 1 };
    },
  ],
  [
    'A section in English only has no Chinese text.',
    'missing-language',
    (content) => {
      content.remove('sections/values/zh.mdx');
      return { file: 'sections/values/zh.mdx', line: 1 };
    },
  ],
  [
    'The about page in one language only has no other.',
    'missing-language',
    (content) => {
      content.remove('pages/about/en.mdx');
      return { file: 'pages/about/en.mdx', line: 1 };
    },
  ],
  [
    'A section without its section.yaml misses it.',
    'missing-file',
    (content) => {
      content.remove('sections/values/section.yaml');
      return { file: 'sections/values/section.yaml', line: 1 };
    },
  ],
  [
    'A page without its page.yaml misses it.',
    'missing-file',
    (content) => {
      content.remove('pages/about/page.yaml');
      return { file: 'pages/about/page.yaml', line: 1 };
    },
  ],
  [
    'The site settings must be there.',
    'missing-file',
    (content) => {
      content.remove('site/settings.yaml');
      return { file: 'site/settings.yaml', line: 1 };
    },
  ],
  [
    'A file saved as .md is named with the name it should have, and its language is not said to be missing as well.',
    'unexpected-file',
    (content) => {
      content.rename('sections/values/zh.mdx', 'sections/values/zh.md');
      return { file: 'sections/values/zh.md', line: 1 };
    },
  ],
  [
    'A statistic saved as .yml is named, and what refers to it is not blamed.',
    'unexpected-file',
    (content) => {
      content.rename('statistics/reading-rooms.yaml', 'statistics/reading-rooms.yml');
      return { file: 'statistics/reading-rooms.yml', line: 1 };
    },
  ],
  [
    'A copy of a file is told from its original.',
    'unexpected-file',
    (content) => {
      content.write('sections/values/zh 副本.mdx', content.read('sections/values/zh.mdx'));
      return { file: 'sections/values/zh 副本.mdx', line: 1 };
    },
  ],
  [
    'A page that the site has no place for would not appear.',
    'unexpected-file',
    (content) => {
      content.write('pages/contact.mdx', '---\ntitle: 联系\n---\n');
      return { file: 'pages/contact.mdx', line: 1 };
    },
  ],
  [
    'A file name with capitals and a space cannot be an id.',
    'bad-name',
    (content) => {
      content.rename('honours/national-civilised-unit.yaml', 'honours/National civilised unit.yaml');
      return { file: 'honours/National civilised unit.yaml', line: 1 };
    },
  ],
  [
    'A file name in Chinese cannot be an id.',
    'bad-name',
    (content) => {
      const honour = content.read('honours/national-civilised-unit.yaml').replace('order: 1', 'order: 99');
      content.write('honours/荣誉.yaml', honour);
      return { file: 'honours/荣誉.yaml', line: 1 };
    },
  ],
  [
    'An empty file is empty.',
    'empty-file',
    (content) => {
      content.write('statistics/reading-rooms.yaml', '\n');
      return { file: 'statistics/reading-rooms.yaml', line: 1 };
    },
  ],
  [
    'A file in GBK is not UTF-8, and the line is named.',
    'not-utf8',
    (content) => {
      const honour = Buffer.from('order: 1\ntitle: { zh: ');
      content.write(
        'honours/national-civilised-unit.yaml',
        Buffer.concat([honour, Buffer.from([0xb5, 0xda])]),
      );
      return { file: 'honours/national-civilised-unit.yaml', line: 2 };
    },
  ],
  [
    'A file of many megabytes is too large.',
    'too-large',
    (content) => {
      content.write('honours/national-civilised-unit.yaml', 'a'.repeat(2_000_000));
      return { file: 'honours/national-civilised-unit.yaml', line: 1 };
    },
  ],
]);
