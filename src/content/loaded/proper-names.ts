import { isWord } from '../prose/english-words.ts';
import { type NearName, NameIndex } from '../prose/near-name.ts';
import { memoized, memoizedByText } from '../memoized.ts';
import { keeping } from '../reader/kept.ts';
import { gathered } from '../watched.ts';
import { declaredNames } from './declared-names.ts';

/** Names that no content need declare to have them spelt right. */
const KNOWN = ['Xi Jinping', 'Communist Party'];
const SHORTEST = 5;
const CAPITALISED =
  /(?!(?:The|A|An|In|At|Of|For|And|With|On|To|Our)\b)\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*/gu;

const keep = keeping<readonly string[]>();

/** Finds what is a letter away from a word that is only a name, or from two words with capitals side by side, as the entries have them in English. */
export const nearProperNames = gathered((content): ((text: string) => readonly NearName[]) => {
  const bodies = [...content.entries.settings.values()].map(({ data }) => data.organisation.en);
  const givers = [...content.entries.honours.values()].flatMap(({ data }) => data.givers?.en ?? []);
  return finderOf(keep([...KNOWN, ...declaredNames(content), ...bodies, ...givers]));
});

const finderOf = memoized((declared: readonly string[]) => {
  const names = declared.flatMap((name) => name.match(CAPITALISED) ?? []).flatMap(partsOf);
  // The longest goes first.
  const index = new NameIndex(
    names.sort((a, b) => b.length - a.length),
    { beginsWords: true },
  );
  return memoizedByText((text): readonly NearName[] => index.near(text).filter((one) => isWhole(text, one)));
});

/** The names in a row of words with capitals: each two side by side, and each that is no ordinary word. */
function partsOf(row: string): string[] {
  const words = row.split(' ');
  const pairs = words.slice(1).map((word, index) => `${words[index]} ${word}`);
  const isNameOnly = (word: string) => word.length >= SHORTEST && !isWord(word.toLowerCase());
  return [...pairs, ...words.filter(isNameOnly)];
}

/** What the name of a place or a party ends in. */
export const OFFICE = / (?:County|District|Province|Party)$/;

/** Whether it is words from end to end, and other letters than the name has behind its first, or two of which the first alone is small, or the second that says what it is. */
function isWhole(text: string, { name, start, end }: NearName): boolean {
  if (/\p{L}/u.test(text[start - 1] ?? '') || /\p{L}/u.test(text[end] ?? '')) return false;
  const found = text.slice(start, end);
  if (found.toLowerCase() !== name.toLowerCase()) return found[0] === name[0];
  const isSecondSmall = OFFICE.test(name) && found.startsWith(name.replace(/ .*/, ''));
  return name.includes(' ') && (isSecondSmall || found.slice(1) === name.slice(1));
}
