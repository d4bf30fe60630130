import { MISSPELT } from '../../content/misspelt-words.ts';
import { isWord, wordMeant } from '../../content/prose/english-words.ts';
import { patternRule, without } from './pattern.ts';
import { defineRule, gathered, memoized, type Passage } from '../vocabulary.ts';

const ANY = new RegExp([...MISSPELT.keys()].sort((a, b) => b.length - a.length).join('|'), 'g');

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

/** How words begin that are written with a vowel and said with none, and the other way round; and words that a full stop shortens. */
const AS_CONSONANT = 'one\\b once\\b uni(?!n|m) us[aeu] eu ewe ut[ei] ub[ie]'.split(' ');
const AS_VOWEL = 'hour honest honor honour heir herb'.split(' ');
const SHORTENED = 'etc approx incl dept govt est resp prov'.split(' ');

/** Chinese words that are often written wrongly are written right, no word stands twice in a row, and the hand left nothing behind. */
// biome-ignore format: one a line reads as a table
export const wordsAreNoSlips = patternRule([
  { key: 'misspelt-word', locale: 'zh', read: without(MEETINGS), expression: ANY, mended: (wrong) => MISSPELT.get(wrong) ?? wrong },
  { key: 'doubled-word', locale: 'en', expression: TWICE_EN, mended: (found) => found.replace(/\s.*/s, '') },
  { key: 'doubled-word', locale: 'zh', expression: TWICE, mended: (found) => found.slice(0, found.length / 2) },
  { key: 'typing-slip.letter', locale: 'zh', expression: /(?<=\p{Script=Han})(?!(?:[enx]|apps?|wifi|vs|pk|ai|it|vip|logo|vlog|pdf|ppt|[km]?g|[kcm]?m|ml|km)\p{Script=Han})[a-z]{1,12}(?=\p{Script=Han})/u },
  { key: 'typing-slip.article', locale: 'en', expression: new RegExp(`(?:\\ba|(?<=^|[.!?] )A) (?!(?:${AS_CONSONANT.join('|')}))[aeiou][a-z]+|\\b[Aa]n (?!${AS_VOWEL.join('|')})[bcdfghjklmnpqrstvwyz][a-z]+`) },
  { key: 'typing-slip.cut', locale: 'en', expression: /\b[a-z]{2,}- (?!(?:and|or|to|nor|but)\b)[a-z]{2,}/ },
  { key: 'typing-slip.small', locale: 'en', expression: new RegExp(`(?<=[a-z]{3}[.!?] )(?<!\\b(?:${SHORTENED.join('|')})\\. )[a-z]+`) },
  { key: 'typing-slip.close', locale: 'en', expression: /(?<![\w.@/-])[a-z’]{2,}[.!?][A-Z][a-z]{2,}(?![\w.@/])/ },
  { key: 'doubled-likely', locale: 'zh', read: without(TWICE), expression: LIKELY },
], ['name-altered']);

/** The words of an English passage that are no names: addresses, tags and quotations of other languages have none. */
const wordsIn = memoized(({ text }: Passage) => {
  const own = text.replace(/https?:\S+|\S+@\S+|\{[^}]*\}|<[^>]*>|&\w+;|(?:[\w-]+\.)+[a-z]{2,}\b/g, (part) =>
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
      tell('spelling', passage.at(index, index + written.length), { written, guess: wordMeant(word) });
    }
  },
});

const wordsOfGlossary = gathered(({ glossary }): ReadonlySet<string> => {
  const texts = [...glossary.values()].flatMap(({ data: { en, forms } }) => [en, ...forms.en]);
  return new Set(texts.flatMap((text) => text.toLowerCase().match(/[a-z]+/g) ?? []));
});
