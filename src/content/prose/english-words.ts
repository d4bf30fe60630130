import dictionary from 'dictionary-en-gb';
import nspell from 'nspell';
import { memoizedByText } from '../memoized.ts';

/** Words of today’s offices that the dictionary does not have yet. */
const NEW =
  /^(?:(?:app|blog|livestream|website|webpage|email|smartphone|hotline)s?|livestream(?:ed|ing)|o(?:n|ff)line|wifi|(?:up|re)skilling|gig|(?:health|child|day)care|homepage|username|login|workstream)$/;
/** A verb in -ise as it is written in America, and what is made of it. */
const AMERICAN = /^([a-z]{3,}i)z(?=(?:e[drs]?|ing|ations?|ational|ers)$)/;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

let speller: ReturnType<typeof nspell> | undefined;

/** Whether the British dictionary has a word; it takes a moment to open, and is opened once. */
export const isWord = memoizedByText((word): boolean => {
  const british = word.replace(AMERICAN, '$1s');
  if (british !== word && isWord(british)) return false;
  speller ??= nspell(Buffer.from(dictionary.aff), Buffer.from(dictionary.dic));
  // Of a noun that it has no plural of, the singular is enough.
  return (
    NEW.test(word) || speller.correct(word) || (/[^s]s$/.test(word) && speller.correct(word.slice(0, -1)))
  );
});

/** The one word that is a letter away, if there is just one. */
export const wordMeant = memoizedByText((word): string | undefined => {
  const near = new Set<string>();
  for (let index = 0; index <= word.length; index += 1) {
    const [before, after] = [word.slice(0, index), word.slice(index)];
    near.add(before + after.slice(1)).add(before + (after[1] ?? '') + (after[0] ?? '') + after.slice(2));
    for (const letter of LETTERS) near.add(before + letter + after).add(before + letter + after.slice(1));
  }
  const words = [...near].filter((one) => one !== word && one.length > 1 && isWord(one));
  return words.length === 1 ? words[0] : undefined;
});
