import { memoizedByText } from '../memoized.ts';
import { isWithinName, nameFinder } from './name-finder.ts';

/** A name in a text with one character put in, left out or changed, or two that changed places. */
export interface NearName {
  readonly name: string;
  /** Others that are as near. */
  readonly others?: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** Names by their characters, so that a long text is looked through once and not once for every name. */
export class NameIndex {
  readonly #standing: (text: string) => readonly string[];
  readonly #byFirst: ReadonlyMap<string, readonly string[]>;
  /** Each with its first character, small, and what is behind it. */
  readonly #bySecond: ReadonlyMap<string, readonly (readonly [name: string, small: string, tail: string])[]>;

  readonly #beginsWords: boolean;

  /** Names that begin where a word does are looked for there alone. */
  constructor(names: Iterable<string>, { beginsWords = false } = {}) {
    this.#beginsWords = beginsWords;
    const all = new Set(names);
    this.#standing = nameFinder(all);
    this.#byFirst = Map.groupBy(all, (name) => name[0] ?? '');
    const tailed = Array.from(all, (name) => [name, name.slice(0, 1).toLowerCase(), name.slice(1)] as const);
    this.#bySecond = Map.groupBy(tailed, ([, , tail]) => tail[0] ?? '');
  }

  /** Every place where a name stands altered by one character, and no name stands as it should. */
  readonly near = memoizedByText((text): readonly NearName[] => this.#search(text));

  #search(text: string): NearName[] {
    const found: NearName[] = [];
    let standing: readonly string[] | undefined;
    for (let start = 0; start < text.length; start += 1) {
      if (this.#beginsWords && isLetter(text.charCodeAt(start - 1))) continue;
      const near = this.#nearAt(text, start);
      if (!near) continue;
      // A name that stands as it should is not a misspelling of another, unless that is one word of two.
      standing ??= this.#standing(text);
      const others = this.#beginsWords ? standing.filter((name) => !near.name.startsWith(name)) : standing;
      if (isWithinName(others, text, near)) continue;
      found.push(near);
      start = near.end - 1;
    }
    return found;
  }

  #nearAt(text: string, start: number): NearName | undefined {
    let first: NearName | undefined;
    for (const name of this.#byFirst.get(text[start] ?? '') ?? []) {
      const end = alteredEnd(text, start, name);
      if (end === undefined) continue;
      if (!first) first = { name, start, end };
      else if (end === first.end && name.length === first.name.length)
        first = { ...first, others: [...(first.others ?? []), name] };
    }
    if (first) return first;
    for (const [name, small, tail] of this.#bySecond.get(text[start + 1] ?? '') ?? []) {
      // A word of other letters is another word, but for a capital that was forgotten.
      if (this.#beginsWords && small !== text[start]) continue;
      if (text.startsWith(tail, start + 1) && isCounted(name[0] ?? '', text[start] ?? ''))
        return { name, start, end: start + name.length };
    }
    return undefined;
  }
}

/** Whether a character is a letter of English or one like it. */
function isLetter(code: number): boolean {
  const small = code | 0x20;
  return (small >= 0x61 && small <= 0x7a) || (code >= 0xc0 && code < 0x250);
}

/** Where a name ends that begins here and differs by one character inside it. */
function alteredEnd(text: string, start: number, name: string): number | undefined {
  let same = 1;
  while (same < name.length && text[start + same] === name[same]) same += 1;
  if (same >= name.length) return undefined;
  const [due, found] = [name[same] ?? '', text[start + same] ?? ''];
  const at = start + same;
  const isLast = same === name.length - 1;
  // 总工工会 is a character too many, and 总工程师 is no 总工会.
  if (isLast && text[at + 1] === due && !isEnding(found, due)) return start + name.length + 1;
  if (isLast && CONTINUED.test(`${name[same - 1]}${found}`)) return undefined;
  if (text.startsWith(name.slice(same + 1), at + 1) && isCounted(due, found)) return start + name.length;
  // A name cut short at its end is a shorter phrase, and small words may stand between the parts of one.
  if (same < name.length - 1 && text.startsWith(name.slice(same + 1), at)) return start + name.length - 1;
  if (text.startsWith(name.slice(same), at + 1))
    return isEnding(found, text[at + 1]) ? undefined : start + name.length + 1;
  const next = name[same + 1] ?? '';
  if (found !== due && text.startsWith(next + due + name.slice(same + 2), at) && isCounted(due, found))
    return start + name.length;
  return twoAstray(text, start, name, same);
}

/** A long fixed wording is known by its two ends even where two characters between them are lost. */
function twoAstray(text: string, start: number, name: string, same: number): number | undefined {
  if (name.length < 12 || same < 4 || name.length - same < 6) return undefined;
  return text.startsWith(name.slice(same + 2), start + same) ? start + name.length - 2 : undefined;
}

/** Small words stand between the parts of a Chinese name, and English ones take a plural. */
function isEnding(found: string, next: string | undefined): boolean {
  return /[的之和与及、·\s“”\uFFFC]/u.test(found) || (found === 's' && !/[a-z]/i.test(next ?? ''));
}

// Where the last character of a name is another because another word goes on from there.
const CONTINUED =
  /工程|奖[项励金品惩]|单元|站[长台]|基[础于]|行[业为程]|精[心彩]|思[路潮索]|组[成长]|观[点念察]/;

// 全省 for 全国 is another level and not a slip; and a mark in the place of a character ends the phrase.
const LEVELS = /[国省市县区州乡]/;

function isCounted(due: string, found: string): boolean {
  if (found === '' || (LEVELS.test(due) && LEVELS.test(found))) return false;
  // A small letter for a capital is a slip, and a capital for a small one a title’s way.
  const small = due.toLowerCase();
  return /[\p{L}\p{N}]/u.test(found) && (due !== small || found.toLowerCase() !== small);
}
