import { expect, test } from 'vitest';
import { ContentCopy } from './content-copy.ts';
import { testMistakes } from './mistake.ts';

const label = 'statistics/reading-rooms.yaml';

testMistakes([
  [
    'A term of the glossary translated in another way in a label is told at the English.',
    'term-rendered-differently',
    (content) => {
      content.edit(label, /^ {2}en: .*$/m, '  en: Workers’ book houses');
      return { file: label, line: 'book houses', field: 'label.en' };
    },
  ],
  [
    'A term of the glossary translated in another way in the title of an honour is told at the English.',
    'term-rendered-differently',
    (content) => {
      const honour = 'honours/lei-feng-demonstration-site.yaml';
      content.edit(honour, /^ {2}en: .*$/m, '  en: Qinghai Demonstration Site for Following Lei Feng');
      return { file: honour, line: 'Following', field: 'title.en' };
    },
  ],
]);

test('Another accepted form, in capitals or with a straight apostrophe, is no mistake.', () => {
  const content = new ContentCopy();
  content.edit(label, /^ {2}en: .*$/m, "  en: WORKERS' READING ROOMS");
  expect(content.errors()).toEqual([]);
});
