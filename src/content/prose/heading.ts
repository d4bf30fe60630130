import type { Locale } from '../../figure/locale.ts';
import { memoized } from '../memoized.ts';
import { nameFinder } from './name-finder.ts';

const finderOf = memoized(nameFinder);

/**
 * Splits a heading where it may break beside its spaces: around the names it contains, the longest name first. Chinese has no spaces
 * between words, so a browser left alone would break a heading inside a term.
 * @example breakableParts('青海省学雷锋活动示范点', ['学雷锋']) // => ['青海省', '学雷锋', '活动示范点']
 */
export function breakableParts(heading: string, names: readonly string[]): string[] {
  const splitAt = (text: string, [name, ...rest]: readonly string[]): string[] => {
    if (name === undefined) return text ? [text] : [];
    return text.split(name).flatMap((piece, index) => [...(index ? [name] : []), ...splitAt(piece, rest)]);
  };
  return splitAt(heading, finderOf(names)(heading)).reduce(joinAtMarks, []);
}

/**
 * The same of a heading or a sentence that is plain text: between words too in what is longer than a line may be, as a long name is, but
 * not after a comma or a stop, where a line may end anyway: a browser would no longer set it close to a mark that follows.
 * @example headingParts('参加技能大赛的职工', ['职工之家']) // => ['参加', '技能大赛的职工']
 */
export function headingParts(heading: string, names: readonly string[]): string[] {
  return breakableParts(heading, names)
    .flatMap((part) =>
      part.length > (names.includes(part) ? LONGEST_NAME : LONGEST_PART) && !part.includes(' ')
        ? wordsOf(part)
        : [part],
    )
    .reduce(joinAfterPauses, []);
}

function joinAfterPauses(parts: readonly string[], part: string): string[] {
  const previous = parts.at(-1);
  return previous !== undefined && PAUSE.test(previous)
    ? [...parts.slice(0, -1), previous + part]
    : [...parts, part];
}

const LONGEST_PART = 8;
const LONGEST_NAME = 13;

/**
 * Splits a Chinese title or label where a short line may break: around the names that are no more than half of it, with the marks that
 * quote them, and between words of more than one character.
 * @example titleParts('青海省学雷锋活动示范点', ['学雷锋']) // => ['青海省', '学雷锋', '活动', '示范点']
 */
export function titleParts(title: string, names: readonly string[]): string[] {
  const inside = names
    .filter((name) => name.length <= title.length / 2)
    .flatMap((name) => [`“${name}”`, name]);
  return breakableParts(title, inside).flatMap((part) =>
    inside.includes(part.replace(PAUSE, '')) ? [part] : wordsOf(part),
  );
}

/**
 * An English title whose short phrases no line parts: an article or preposition stays with what follows it, as far as a small phone has room.
 * @example wholePhrases('Helping Workers out of Hardship') // => 'Helping Workers out\u00A0of\u00A0Hardship'
 */
export function wholePhrases(title: string): string {
  return title.split(' ').reduceRight((rest, word) => {
    const [phrase = ''] = rest.split(' ');
    const isWhole = LEADING.test(word) && word.length + phrase.length < LONGEST_PHRASE;
    return `${word}${isWhole ? '\u00A0' : ' '}${rest}`;
  });
}

/**
 * What a line lists, without its commas.
 * @example listed('en', 'Breakfasts, exam rides, and free tickets') // => ['Breakfasts', 'exam rides', 'free tickets']
 */
export function listed(locale: Locale, line: string): string[] {
  return line.split(locale === 'zh' ? /[、，；]/ : /[,;] (?:and )?/);
}

const LEADING = /^(?:an?|the|of|for|from|to|in|on|at|by|with|out|and|or)$/i;

const LONGEST_PHRASE = 16;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** The words of a text; a single character stays with both its neighbours, one that ends a word with it, and a mark with what it opens or closes. */
function wordsOf(text: string): string[] {
  const words = [...segmenter.segment(text)].map(({ segment }) => segment);
  const parts: string[] = [];
  words.forEach((word, index) => {
    const before = words[index - 1];
    const isApart = before === undefined || (!CLOSING.test(word) && mayBreak(before, word));
    parts.push(isApart ? word : `${parts.pop() ?? ''}${word}`);
  });
  return parts;
}

function mayBreak(before: string, word: string): boolean {
  if (OPENING.test(before)) return false;
  return CLOSING.test(before) || OPENING.test(word) || (isWhole(before) && word.length > 1);
}

function isWhole(word: string): boolean {
  return word.length > 1 || ENDING.test(word);
}

/** What ends the name of people, as in 劳动者 and 志愿者, which the segmenter takes for a word. */
const ENDING = /^[者员]$/;

const CLOSING = /^[、，。：；！？）》”·]/;
const OPENING = /[（《“]$/;
const PAUSE = /[、，。：；！？]$/;

/** Keeps a closing mark with what it closes, and an opening one with what it opens. */
function joinAtMarks(parts: readonly string[], part: string): string[] {
  const previous = parts.at(-1);
  if (previous === undefined) return [part];
  if (CLOSING.test(part) || OPENING.test(previous)) return [...parts.slice(0, -1), previous + part];
  return [...parts, part];
}
