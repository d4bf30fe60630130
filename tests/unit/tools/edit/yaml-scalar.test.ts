import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { yamlFlow } from '../../../../src/tools/edit/yaml-scalar.ts';

const words = [
  '职工书屋',
  '266家',
  '',
  ' ',
  'yes',
  'no',
  'on',
  'null',
  '~',
  'true',
  '2024',
  '2024-01-01',
  '12:30',
  '1_000',
  '0x10',
  '.inf',
  '- a',
  'a: b',
  'a #b',
  '{a}',
  '[a]',
  '*a',
  '&a',
  '!a',
  '%a',
  '@a',
  '`a',
  "it's",
  'it’s',
  '"a"',
  'a,b',
  'a，b',
  'S1.P2',
  'a\nb',
  'a\\b',
  '第20届',
  '——',
  '：',
];

test.each(words)('The word %j comes back as it was, alone, in a list and in a map.', (word) => {
  expect(parse(`key: ${yamlFlow(word)}\n`)).toEqual({ key: word });
  expect(parse(`key: ${yamlFlow([word, word])}\n`)).toEqual({ key: [word, word] });
  expect(parse(`key: ${yamlFlow({ zh: word, n: 1, yes: true })}\n`)).toEqual({
    key: { zh: word, n: 1, yes: true },
  });
});
