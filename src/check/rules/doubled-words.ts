import { defineRule } from '../rule.ts';

const EN = /\b([A-Za-z]{2,}|a)[ \n]+\1\b(?!-)/gi;
const RIGHT_EN = /^(?:had|that|is|very|so|many|long|bye|no|yes|knock|ha|in|on|do|who)$/i;
/** A particle twice, which no sentence has. */
const ZH =
  /的的(?!确)|和和(?![气睦美解平谐])|与与|被被(?!子)|向向(?!导)|们们|(?<![因作成认称视以])为为(?!了)|(?<![为除])了了(?![解然如事结])|对对(?![联子方象准比策])|把把(?!关)|(?<!人)等等等|(\p{Script=Han}{3,8})\1/gu;
/** A word twice in a row, which a sentence hardly has. */
const ZH_LIKELY = /(\p{Script=Han}{2})\1/gu;
const RIGHT_ZH =
  /^(?:研究|讨论|打扫|休息|商量|考虑|学习|了解|认识|交流|活动|锻炼|介绍|服务|管理|一个|一天|一年|一步|一次|一点|一件|一项|哈哈|谢谢|意思|热闹|凉快)$/;

/** No word stands twice in a row. */
export const wordsAreNotDoubled = defineRule({
  scope: 'passage',
  after: ['name-altered'],
  codes: ['doubled-word', 'doubled-likely'],
  check: ({ locale, text, at }, { tell }) => {
    if (locale === 'en') {
      for (const { 0: found, 1: word = '', index } of text.matchAll(EN))
        if (!RIGHT_EN.test(word)) doubled(found, word, index);
      return;
    }
    const told = new Set<number>();
    for (const { 0: found, index } of text.matchAll(ZH)) {
      doubled(found, found.slice(0, found.length / 2), index);
      for (let one = 0; one < found.length; one += 1) told.add(index + one);
    }
    for (const { 0: found, 1: word = '', index } of text.matchAll(ZH_LIKELY)) {
      if (told.has(index) || RIGHT_ZH.test(word) || word[0] === word[1]) continue;
      tell('doubled-likely', at(index, index + found.length), { word });
    }
    function doubled(found: string, word: string, index: number): void {
      tell('doubled-word', at(index, index + found.length), { found, word, suggestion: word });
    }
  },
});
