import { ANY_MISSPELT, MEETINGS, MISSPELT } from '../../content/misspelt-words.ts';
import { DOUBLED, DOUBLED_LIKELY } from '../../content/prose/doubled-words.ts';
import { isWord, wordMeant } from '../../content/prose/english-words.ts';
import { withEnding, WRONG_ENDING } from '../../content/prose/ordinal-ending.ts';
import { SAID_TWICE } from '../../content/prose/said-twice.ts';
import { HALF_MARK, LEADER_CUT, LETTER_LEFT } from '../../content/prose/hand-slips.ts';
import { BEGUN_SMALL } from '../../content/prose/sentence-shapes.ts';
import { WRONG_ARTICLE } from '../../content/prose/wrong-article.ts';
import { patternRule, without } from './pattern.ts';
import { defineRule, gathered, memoized, type Passage } from '../vocabulary.ts';

/** Words that a full stop shortens. */
const SHORTENED = 'etc approx incl dept govt est resp prov vol art fig sec para tel ext ave'.split(' ');

/** A field that is a title or a sentence, and begins as one. */
const isWholeSentence = ({ kind, text }: Passage): boolean =>
  kind === 'words' || (kind === 'field' && /[.!?]$/.test(text));

/** Chinese words that are often written wrongly are written right, no word stands twice in a row, and the hand left nothing behind. */
// biome-ignore format: one a line reads as a table
export const wordsAreNoSlips = patternRule([
  { key: 'misspelt-word', locale: 'zh', read: without(MEETINGS), expression: ANY_MISSPELT, mended: (wrong) => MISSPELT.get(wrong) ?? wrong },
  { key: 'doubled-word', locale: 'en', expression: DOUBLED.en, mended: (found) => found.replace(/\s.*/s, '') },
  { key: 'doubled-word', locale: 'en', expression: /([A-Z][^.!?]{11,}[.!?]) \1/, mended: (found) => found.slice(0, (found.length - 1) / 2) },
  { key: 'typing-slip.articles', locale: 'en', expression: /\b(?:an?|[Tt]he) (?:a|an|the)\b(?= [a-z])(?! (?:la|priori|posteriori|cappella)\b)/ },
  { key: 'said-twice', locale: 'zh', expression: SAID_TWICE.zh },
  { key: 'said-twice', locale: 'en', expression: SAID_TWICE.en },
  { key: 'doubled-word', locale: 'zh', expression: DOUBLED.zh, mended: (found) => found.slice(0, found.length / 2) },
  { key: 'typing-slip.letter', locale: 'zh', expression: LETTER_LEFT },
  { key: 'typing-slip.half', locale: 'zh', expression: HALF_MARK },
  { key: 'typing-slip.article', locale: 'en', expression: WRONG_ARTICLE },
  { key: 'typing-slip.cut', locale: 'en', expression: /\b[a-z]{2,}- (?!(?:and|or|to|nor|but)\b)[a-z]{2,}/ },
  { key: 'typing-slip.small', locale: 'en', expression: new RegExp(`(?<=(?:[a-z]{3}|[a-z][”’)]|\\b(?:19|20)\\d\\d|\\uFFFC)[.!?][”’)]* )(?<!\\b(?:${SHORTENED.join('|')})\\. )[a-z]+(?![\\w.@-])`) },
  { key: 'typing-slip.small', locale: 'en', where: isWholeSentence, expression: BEGUN_SMALL },
  { key: 'misspelt-word', locale: 'en', expression: WRONG_ENDING, mended: withEnding },
  { key: 'misspelt-word', locale: 'zh', expression: LEADER_CUT, mended: () => '习近平总书记' },
  { key: 'misspelt-word', locale: 'zh', expression: /截止(?=20\d\d年(?:底|末|\d{1,2}月[底末]|[^，。；日]{0,3}，))/, mended: () => '截至' },
  { key: 'typing-slip.close', locale: 'en', expression: /(?<![\w.@/-])[a-z’]{2,}[.!?][A-Z][a-z]{2,}(?![\w.@/])/ },
  { key: 'doubled-likely', locale: 'zh', read: without(DOUBLED.zh), expression: DOUBLED_LIKELY },
], ['name-altered']);

/** The words of an English passage that are no names: addresses, tags and quotations of other languages have none. */
const wordsIn = memoized(({ text }: Passage) => {
  const own = text.replace(/https?:\S+|\S+@\S+|\{[^}]*\}|<[^>]*>|&\w+;|(?:[\w-]+\.)+[a-z]{2,}\b/g, (part) =>
    ' '.repeat(part.length),
  );
  return [
    ...own.matchAll(/(?<![\w’'@./-])[a-z]{3,}(?:[’'][a-z]{1,2})?(?![\w@/]|[’'][a-z]| [(“]+\p{Script=Han})/gu),
  ];
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
      if ([word, word.replace(/'s?$/, '')].some((one) => isWord(one) || wordsOfGlossary(content).has(one)))
        continue;
      tell('spelling', passage.at(index, index + written.length), { written, guess: wordMeant(word) });
    }
  },
});

const wordsOfGlossary = gathered(({ glossary }): ReadonlySet<string> => {
  const texts = [...glossary.values()].flatMap(({ data: { en, forms } }) => [en, ...forms.en]);
  return new Set(texts.flatMap((text) => text.toLowerCase().match(/[a-z]+/g) ?? []));
});
