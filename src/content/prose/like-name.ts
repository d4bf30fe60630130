import { type Span, spanOf } from '../reader/source-text.ts';
import { bare, plain } from './bare-words.ts';

/** Words that names have small. */
export const SMALL_WORDS: ReadonlySet<string> = new Set('of the for and in on to with at'.split(' '));

/** Words that begin with capitals, one after the other. */
const PROPER =
  /(?!(?:The|In|At|Of|For|And|With|On|To)\b)\p{Lu}[\p{L}’-]*(?:(?: (?:of|the|for))* \p{Lu}[\p{L}’-]*)+/gu;

/** What begins as a name does in a text that does not have it, and has half of its other words, and no more than it has: neither the name itself nor its plural. */
export function likeName(text: string, name: string): Span | undefined {
  if (plain(text).includes(plain(name))) return undefined;
  const [first, ...others] = stemsOf(name);
  const found = text.matchAll(PROPER).find(([words]) => {
    const [own, ...more] = stemsOf(words);
    const shared = more.filter((word) => others.includes(word)).length;
    const isOther = own === first && more.join() !== others.join() && more.length <= others.length;
    return isOther && shared * 2 >= others.length;
  });
  return found && spanOf(found);
}

function stemsOf(words: string): string[] {
  return words.split(/[ ,-]+/).flatMap((word) => (SMALL_WORDS.has(word.toLowerCase()) ? [] : bare(word)));
}
