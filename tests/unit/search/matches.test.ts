import { describe, expect, test } from 'vitest';
import { excerpt } from '../../../src/search/excerpt.ts';
import { matches } from '../../../src/search/matches.ts';
import { parseQuery } from '../../../src/search/query.ts';

/** A text with what a query finds in it between brackets. */
function marked(text: string, query: string, whole = true): string {
  return matches(text, parseQuery(query), whole)
    .toReversed()
    .reduce(
      (rest, { start, end }) => `${rest.slice(0, start)}[${rest.slice(start, end)}]${rest.slice(end)}`,
      text,
    );
}

describe('what is found is marked', () => {
  test.each([
    ['职工书屋', '书屋', '职工[书屋]'],
    ['书屋、书屋', '书屋', '[书屋]、[书屋]'],
    ['有37万张', '370,000', '有[37万]张'],
    ['370,000 cards', '37万', '[370,000] cards'],
    ['三十七万张', '37万', '[三十七万]张'],
    ['1200余万元', '12 million', '[1200余万]元'],
    ['Skills contests', 'contest', 'Skills [contests]'],
    ['a contest', 'contests', 'a [contest]'],
    ['contestants', 'contest', '[contest]ants'],
    ['workers’ rooms', "worker's", '[workers]’ rooms'],
    ['ＡＢＣ三字', 'abc', '[ＡＢＣ]三字'],
    ['面积㎡不变', '不变', '面积㎡[不变]'],
    ['职工之家', '职工 工之', '[职工之]家'],
    ['职工之家', '书', '职工之家'],
  ])('in %s by %s', (text, query, expected) => {
    expect(marked(text, query)).toBe(expected);
  });

  test('by its pairs where only some of the query was found', () => {
    expect(marked('劳模和工匠创新工作室', '劳模工作室', false)).toBe('[劳模]和工匠创新[工作室]');
  });
});

describe('an excerpt', () => {
  const long = `${'甲'.repeat(200)}书屋${'乙'.repeat(200)}`;

  test('shows what was found, with what stands around it', () => {
    const { text, marks } = excerpt('zh', long, matches(long, parseQuery('书屋'), true));
    expect(text).toMatch(/^……甲{30}书屋乙+……$/);
    expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(['书屋']);
  });

  test('cuts no English word in two', () => {
    const words = `${'alpha '.repeat(60)}studio ${'omega '.repeat(60)}`;
    const { text } = excerpt('en', words, matches(words, parseQuery('studio'), true));
    expect(text).toMatch(/^…(alpha )+studio (omega ?)+…$/);
  });

  test('cuts no number in two', () => {
    const numbers = `${'甲'.repeat(168)}1,437${'乙'.repeat(26)}书屋${'丙'.repeat(200)}`;
    const { text } = excerpt('zh', numbers, matches(numbers, parseQuery('书屋'), true));
    expect(text).toContain('1,437');
    const funds = `${'alpha '.repeat(31)}4.62 million yuan ${'omega '.repeat(60)}`;
    expect(excerpt('en', funds, []).text).toMatch(/^(alpha )+…$/);
  });

  test('is the text where that is short, and its start where nothing was found', () => {
    expect(excerpt('zh', '书屋', []).text).toBe('书屋');
    expect(excerpt('zh', long, []).text).toMatch(/^甲{96}……$/);
  });
});
