import dictionary from 'dictionary-en-gb';
import nspell from 'nspell';
import type { LoadedContent } from '../../content/reader/content.ts';
import { memoized, memoizedByText } from '../../content/memoized.ts';
import type { Passage } from '../../content/loaded/passage.ts';
import { gathered } from '../../content/watched.ts';
import { defineRule } from '../rule.ts';

/** Words of today’s offices that the dictionary does not have yet. */
const NEW = new Set(
  'app apps blog blogs livestream livestreams livestreamed livestreaming online offline wifi website websites webpage webpages email emails smartphone smartphones upskilling reskilling gig hotline hotlines healthcare childcare daycare homepage username login workstream'.split(
    ' ',
  ),
);
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

let speller: ReturnType<typeof nspell> | undefined;

/** Whether the dictionary has a word; it takes a moment to open, and is opened once. */
const isWord = memoizedByText((word): boolean => {
  speller ??= nspell(Buffer.from(dictionary.aff), Buffer.from(dictionary.dic));
  // Of a noun that it has no plural of, the singular is enough.
  return (
    NEW.has(word) || speller.correct(word) || (/[^s]s$/.test(word) && speller.correct(word.slice(0, -1)))
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

const wordsOfGlossary = gathered(({ glossary }: LoadedContent): ReadonlySet<string> => {
  const texts = [...glossary.values()].flatMap(({ data: { en, forms } }) => [en, ...forms.en]);
  return new Set(texts.flatMap((text) => text.toLowerCase().match(/[a-z]+/g) ?? []));
});
