import { describe, expect, test } from 'vitest';
import { proseNodes } from '../../support/content.ts';
import { findMentions, splitSentences } from '../../../src/content/prose/mentions.ts';
import type { ProseWords } from '../../../src/content/prose/prose-text.ts';

const words: ProseWords = {
  figure: (id, form) =>
    ({ number: '266', words: '二百六十六', unit: `266家${id === 'rooms' ? '' : id}`, label: '书屋：266家' })[
      form
    ],
  term: (id) => `【${id}】`,
};

/** The mentions of a body, each as one text with the figure between bars. */
function found(locale: 'zh' | 'en', body: string): string[] {
  return findMentions(locale, proseNodes(locale, body), words).map(
    ({ before, text, after }) => `${before}|${text}|${after}`,
  );
}

describe('sentences', () => {
  test.each<[string, string[]]>([
    ['甲。乙。', ['甲。', '乙。']],
    ['甲！乙？丙', ['甲！', '乙？', '丙']],
    ['甲；乙，丙。丁', ['甲；乙，丙。', '丁']],
    ['他说“好。”后来走了。', ['他说“好。”', '后来走了。']],
    ['唱起“加油！”，又唱“前进！”、“再见！”。完。', ['唱起“加油！”，又唱“前进！”、“再见！”。', '完。']],
    ['真的？！好。', ['真的？！', '好。']],
    ['花了627.43万元。', ['花了627.43万元。']],
    ['', []],
  ])('of the Chinese %j are %j', (text, sentences) => {
    expect(splitSentences('zh', text)).toEqual(sentences);
  });

  test.each<[string, string[]]>([
    ['One. Two.', ['One. ', 'Two.']],
    ['It paid 6.2743 million yuan. It ended.', ['It paid 6.2743 million yuan. ', 'It ended.']],
    ['“Why?” she asked. He left.', ['“Why?” she asked. ', 'He left.']],
    [
      'Courses, e.g. in first aid, were held. None failed!',
      ['Courses, e.g. in first aid, were held. ', 'None failed!'],
    ],
    ['', []],
  ])('of the English %j are %j', (text, sentences) => {
    expect(splitSentences('en', text)).toEqual(sentences);
  });
});

describe('mentions of figures', () => {
  test.each<[string, string, string[]]>([
    [
      'the sentence and not its neighbours',
      '前一句。书屋有<Stat id="rooms" />。后一句。',
      ['书屋有|266家|。'],
    ],
    ['the number alone', '书屋有<Stat id="rooms" form="number" />个。', ['书屋有|266|个。']],
    ['the number in words', '书屋有<Stat id="rooms" form="words" />个。', ['书屋有|二百六十六|个。']],
    ['the label too', '<Stat id="rooms" form="label" />。', ['|书屋：266家|。']],
    ['props in any order and quotes', "有<Stat form='number' id='rooms'/>。", ['有|266|。']],
    [
      'each figure of a sentence',
      '有<Stat id="rooms" />、<Stat id="b" />。',
      ['有|266家|、266家b。', '有266家、|266家b|。'],
    ],
    [
      'a term’s own words or the site’s',
      '<Term id="t">书屋</Term>和<Term id="u" />有<Stat id="rooms" />。',
      ['书屋和【u】有|266家|。'],
    ],
    ['the words of a link', '见[数据<Stat id="rooms" />](/statistics/)。', ['见数据|266家|。']],
    ['no emphasis, escape or note', '有**足足**\\*{/* 核 */}<Stat id="rooms" />。', ['有足足*|266家|。']],
    ['square brackets that are no link', '[注]有<Stat id="rooms" />。', ['[注]有|266家|。']],
    ['a figure that ends its paragraph', '书屋<Stat id="rooms" />', ['书屋|266家|']],
    ['items of a list apart', '- 甲<Stat id="rooms" />\n- 乙<Stat id="b" />', ['甲|266家|', '乙|266家b|']],
    ['paragraphs apart', '甲<Stat id="rooms" />\n\n乙', ['甲|266家|']],
    ['no heading', '## 有<Stat id="rooms" />\n\n乙', []],
    [
      'no plain version',
      '<Plain>\n- 短<Stat id="rooms" />。\n</Plain>\n\n长<Stat id="rooms" />。',
      ['长|266家|。'],
    ],
    ['nothing where there is none', '没有数。', []],
  ])('give %s', (_, body, mentions) => {
    expect(found('zh', body)).toEqual(mentions);
  });

  test('join the lines of an English paragraph and cut at its sentences', () => {
    const body =
      'First comes this. By then there were\n<Stat id="rooms" form="number" /> rooms. Last comes that.';
    expect(found('en', body)).toEqual(['By then there were |266| rooms.']);
  });

  test('name the figure they are of', () => {
    expect(findMentions('zh', proseNodes('zh', '有<Stat id="rooms" />。'), words)[0]?.figure).toBe('rooms');
  });
});
