import { expect, test } from 'vitest';
import { spokenSentences } from '../../../src/content/prose/spoken-sentences.ts';

test('a paragraph is cut into sentences, each with its place and with its figures in words', () => {
  const runs = [
    { text: '2022年办了' },
    { text: '50余期', spoken: '五十余期' },
    { text: '。参加的有' },
    { text: '3000余人次', spoken: '三千余人次' },
    { text: '。' },
  ];
  const text = runs.map((run) => run.text).join('');
  const sentences = spokenSentences('zh', runs);
  expect(sentences.map(({ words }) => words)).toEqual(['二零二二年办了五十余期。', '参加的有三千余人次。']);
  expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
    '2022年办了50余期。',
    '参加的有3000余人次。',
  ]);
});

test('the point of a figure ends no English sentence', () => {
  const runs = [
    { text: 'It paid ' },
    { text: '5.681 million yuan', spoken: 'five point six eight one million yuan' },
    { text: ' in 2022. Then more.' },
  ];
  expect(spokenSentences('en', runs).map(({ words }) => words)).toEqual([
    'It paid five point six eight one million yuan in twenty twenty-two.',
    'Then more.',
  ]);
});

test('a heading without a stop is a sentence, and blank text is none', () => {
  expect(spokenSentences('zh', [{ text: '党建打底' }])).toEqual([{ start: 0, end: 4, words: '党建打底' }]);
  expect(spokenSentences('en', [{ text: ' \n ' }])).toEqual([]);
});
