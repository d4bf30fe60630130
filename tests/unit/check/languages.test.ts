import { testMistakes } from './mistake.ts';

const zh = 'sections/values/zh.mdx';
const en = 'sections/values/en.mdx';
const outline = 'sections/values/section.yaml';

testMistakes([
  [
    'A figure that the English leaves out is missed in its paragraph.',
    'different-figures',
    (content) => {
      content.edit(en, /<Stat id="posts-moved-down"[^>]*\/>/, 'some');
      return { file: en, line: 'some <Term' };
    },
  ],
  [
    'A figure that only the English has is found where it stands.',
    'different-figures',
    (content) => {
      content.append(en, '\nAnd so to <Stat id="reading-rooms" />.\n');
      return { file: en, line: 'And so to' };
    },
  ],
  [
    'A figure that the Chinese has and the English has not is missed even when the paragraphs differ in number.',
    'different-figures',
    (content) => {
      content.append(zh, '\n另有<Stat id="reading-rooms" />。\n');
      return { file: en, line: '<Plain>' };
    },
  ],
  [
    'The same figures in another order are found at the first that differs.',
    'different-figures',
    (content) => {
      content.edit(en, 'id="homes-of-the-masses"', 'id="swapped"');
      content.edit(en, 'id="homes-of-the-masses-advanced"', 'id="homes-of-the-masses"');
      content.edit(en, 'id="swapped"', 'id="homes-of-the-masses-advanced"');
      return { file: en, line: 'id="homes-of-the-masses-advanced"' };
    },
  ],
  [
    'A term that the English does not mark is missed in its paragraph.',
    'different-terms',
    (content) => {
      content.edit(en, /<Term id="public-institution-posts">([^<]*)<\/Term>/, 'posts');
      return { file: en, line: 'id="posts-moved-down"' };
    },
  ],
  [
    'A term that only the English marks is found where it stands.',
    'different-terms',
    (content) => {
      content.append(en, '\nThis is for every <Term id="model-worker" />.\n');
      return { file: en, line: 'This is for every' };
    },
  ],
  [
    'A heading that the English leaves out is missed at its last heading.',
    'different-headings',
    (content) => {
      const [last = ''] =
        content
          .read(en)
          .match(/^## .*$/gm)
          ?.slice(-1) ?? [];
      content.edit(en, `${last}\n`, '');
      const [nowLast = ''] =
        content
          .read(en)
          .match(/^## .*$/gm)
          ?.slice(-1) ?? [];
      return { file: en, line: nowLast };
    },
  ],
  [
    'A heading that only the Chinese has is found where it stands.',
    'different-headings',
    (content) => {
      content.append(zh, '\n## 又一件事\n\n就是这样。\n');
      return { file: zh, line: '## 又一件事' };
    },
  ],
  [
    'Headings that agree with each other and not with the outline are told at the outline.',
    'heading-count',
    (content) => {
      content.append(zh, '\n## 又一件事\n\n就是这样。\n');
      content.append(en, '\n## One thing more\n\nThat is it.\n');
      return { file: outline, line: 'parts', field: 'parts' };
    },
  ],
  [
    'A heading of the third level is not a sub-heading.',
    'heading-level',
    (content) => {
      content.edit(zh, /^## /m, '### ');
      return { file: zh, line: '### ' };
    },
  ],
  [
    'A heading of the first level is not a sub-heading.',
    'heading-level',
    (content) => {
      content.edit(en, /^## /m, '# ');
      return { file: en, line: '# ' };
    },
  ],
]);
