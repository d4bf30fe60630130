import dictionary from 'dictionary-en-gb';
import nspell from 'nspell';
import { patternRule, without } from './pattern.ts';
import { defineRule, gathered, memoized, memoizedByText, type Passage } from '../vocabulary.ts';

/** What clerks most often write wrongly, and what is meant. */
const WRONG = new Map(
  '按装/安装 布署/部署 既使/即使 在接再励/再接再厉 再接再励/再接再厉 渡假/度假 做为/作为 竟赛/竞赛 幅射/辐射 峻工/竣工 松驰/松弛 迁徒/迁徙 贯例/惯例 截止目前/截至目前 截止到目前/截至目前 截止今年/截至今年 截止去年/截至去年 一如继往/一如既往 以身做则/以身作则 不径而走/不胫而走 走头无路/走投无路 脉博/脉搏 穿流不息/川流不息 谈笑风声/谈笑风生 变本加利/变本加厉 甘败下风/甘拜下风 无尚光荣/无上光荣 关怀倍至/关怀备至 再所不惜/在所不惜 出奇不意/出其不意 由其是/尤其是 座无需席/座无虚席 欢渡/欢度 共渡难关/共度难关 振奋人新/振奋人心 默守成规/墨守成规 名符其实/名副其实 相辅相承/相辅相成 坚苦奋斗/艰苦奋斗 艰苦奋头/艰苦奋斗 兢兢夜夜/兢兢业业 竞竞业业/兢兢业业 明辩是非/明辨是非 追朔/追溯 发杨/发扬 宏杨/弘扬 弘杨/弘扬 宏扬/弘扬 贯彻落时/贯彻落实 惯彻/贯彻 贯澈/贯彻 积级/积极 参于/参与 增砖添瓦/添砖加瓦 坚定不疑/坚定不移 充份/充分 部份/部分 身分证/身份证 成份/成分 过份/过分 既将/即将 即然/既然 反应问题/反映问题 反应情况/反映情况 反应意见/反映意见 接恰/接洽 和协/和谐 合谐/和谐 协商一至/协商一致 一至认为/一致认为 一至好评/一致好评 标淮/标准 批淮/批准 报消/报销 帮夫/帮扶 抒困/纾困 慰部/慰问 培训斑/培训班 服务占/服务站 疗修养/疗休养 疗体养/疗休养 竞寨/竞赛 练续/连续 持序/持续 有续推进/有序推进 扎时推进/扎实推进 砸实/扎实 取的成效/取得成效 取的成绩/取得成绩 获的感/获得感 幸福敢/幸福感 使命敢/使命感'
    .split(' ')
    .map((pair) => pair.split('/'))
    .map(([wrong = '', right = '']) => [wrong, right]),
);
const ANY = new RegExp([...WRONG.keys()].sort((a, b) => b.length - a.length).join('|'), 'g');

/** Where a wrong word is only the meeting of two right ones. */
const MEETINGS = /按装置|叫做为|称做为|既使用|收支部份|一部份量|在参于|年度假|季度假|限度假|制度假|程度假/g;

/** A particle twice, or a longer stretch, which no sentence has. */
const TWICE =
  /的的(?!确)|和和(?![气睦美解平谐])|与与|被被(?!子)|向向(?!导)|们们|(?<![因作成认称视以])为为(?!了)|(?<![为除])了了(?![解然如事结])|对对(?![联子方象准比策])|把把(?!关)|(?<!人)等等等|(\p{Script=Han}{3,8})\1/gu;
const TWICE_EN =
  /\b(?!(?:had|that|is|very|so|many|long|bye|no|yes|knock|ha|in|on|do|who)\b)([A-Za-z]{2,}|a)[ \n]+\1\b(?!-)/gi;
/** A word of two characters, which a sentence hardly has twice. */
const LIKELY =
  /(?!研究|讨论|打扫|休息|商量|考虑|学习|了解|认识|交流|活动|锻炼|介绍|服务|管理|一个|一天|一年|一步|一次|一点|一件|一项|哈哈|谢谢|意思|热闹|凉快|(\p{Script=Han})\1)(\p{Script=Han}{2})\2/gu;

/** Chinese words that are often written wrongly are written right, no word stands twice in a row, every day is one, and the hand left no letter between characters, no word cut in two, no small letter after a stop. */
// biome-ignore format: one a line reads as a table
export const wordsAreNoSlips = patternRule([
  { key: 'misspelt-word', locale: 'zh', read: without(MEETINGS), expression: ANY, mended: (wrong) => WRONG.get(wrong) ?? wrong },
  { key: 'doubled-word', locale: 'en', expression: TWICE_EN, mended: (found) => found.replace(/\s.*/s, '') },
  { key: 'doubled-word', locale: 'zh', expression: TWICE, mended: (found) => found.slice(0, found.length / 2) },
  { key: 'no-such-day', expression: /(?<!\d)(?:2月(?:30|31)|[469]月31|11月31)[日号]|\b(?:3[01] February|31 (?:April|June|September|November)|February 3[01]|(?:April|June|September|November) 31)\b/ },
  { key: 'typing-slip', locale: 'zh', expression: /(?<=\p{Script=Han})(?!(?:[enx]|apps?|wifi|vs|pk|ai|it|vip|logo|vlog|pdf|ppt|[km]?g|[kcm]?m|ml|km)\p{Script=Han})[a-z]{1,12}(?=\p{Script=Han})/u },
  { key: 'typing-slip', locale: 'en', expression: /(?:\ba|(?<=^|[.!?] )A) (?!one\b|once\b|uni(?!n|m)|us[aeu]|eu|ewe|ut[ei]|ub[ie])[aeiou][a-z]+|\b[Aa]n (?!hour|hon(?:est|or|our)|heir|herb)[bcdfghjklmnpqrstvwyz][a-z]+|\b[a-z]{2,}- (?!(?:and|or|to|nor|but)\b)[a-z]{2,}|(?<=[a-z]{3}[.!?] )(?<!\b(?:etc|approx|incl|dept|govt|est|resp|prov)\. )[a-z]+/ },
  { key: 'doubled-likely', locale: 'zh', read: without(TWICE), expression: LIKELY },
], ['name-altered']);

/** Words of today’s offices that the dictionary does not have yet. */
const NEW =
  /^(?:(?:app|blog|livestream|website|webpage|email|smartphone|hotline)s?|livestream(?:ed|ing)|o(?:n|ff)line|wifi|(?:up|re)skilling|gig|(?:health|child|day)care|homepage|username|login|workstream)$/;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

let speller: ReturnType<typeof nspell> | undefined;

/** Whether the dictionary has a word; it takes a moment to open, and is opened once. */
const isWord = memoizedByText((word): boolean => {
  speller ??= nspell(Buffer.from(dictionary.aff), Buffer.from(dictionary.dic));
  // Of a noun that it has no plural of, the singular is enough.
  return (
    NEW.test(word) || speller.correct(word) || (/[^s]s$/.test(word) && speller.correct(word.slice(0, -1)))
  );
});

/** The one word that is a letter away, if there is just one. */
const meant = memoizedByText((word): string | undefined => {
  const near = new Set<string>();
  for (let index = 0; index <= word.length; index += 1) {
    const [before, after] = [word.slice(0, index), word.slice(index)];
    near.add(before + after.slice(1)).add(before + (after[1] ?? '') + (after[0] ?? '') + after.slice(2));
    for (const letter of LETTERS) near.add(before + letter + after).add(before + letter + after.slice(1));
  }
  const words = [...near].filter((one) => one !== word && one.length > 1 && isWord(one));
  return words.length === 1 ? words[0] : undefined;
});

/** The words of an English passage that are no names: addresses, tags and quotations of other languages have none. */
const wordsIn = memoized(({ text }: Passage) => {
  const own = text.replace(/https?:\S+|\S+@\S+|\{[^}]*\}|<[^>]*>|&\w+;|www\.\S+/g, (part) =>
    ' '.repeat(part.length),
  );
  return [...own.matchAll(/(?<![\w’'@./-])[a-z]{3,}(?:[’'][a-z]{1,2})?(?![\w@/])/g)];
});

/** English words are spelt as a British dictionary spells them, or as the glossary does. */
export const englishIsSpelt = defineRule({
  scope: 'passage',
  after: ['wrong-language', 'name-altered', 'raw-html', 'visible-markup'],
  codes: ['spelling'],
  check: (passage, { tell, content }) => {
    for (const { 0: written, index } of passage.locale === 'en' ? wordsIn(passage) : []) {
      const word = written.replace('’', "'");
      // The glossary is asked only for what no dictionary has, so that most files need not be looked at again.
      if (isWord(word) || wordsOfGlossary(content).has(word.replace(/'s?$/, ''))) continue;
      tell('spelling', passage.at(index, index + written.length), { written, guess: meant(word) });
    }
  },
});

const wordsOfGlossary = gathered(({ glossary }): ReadonlySet<string> => {
  const texts = [...glossary.values()].flatMap(({ data: { en, forms } }) => [en, ...forms.en]);
  return new Set(texts.flatMap((text) => text.toLowerCase().match(/[a-z]+/g) ?? []));
});
