import { aligned } from './normalised.ts';
import { numbersIn } from './numbers.ts';
import type { Part } from './query.ts';
import { stem } from './stem.ts';
import { bareWord, pairs, WORD } from './terms.ts';

/** A stretch of a text, by its first place and the place after its last. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Where a text has what a query asks for, in order and not overlapping. Where only some of the query was found, `whole` is false and the
 * pairs of a run of Chinese count by themselves.
 * @example matches('到报道时有37万件', parseQuery('370,000'), true) // => [{ start: 5, end: 8 }]
 */
export function matches(written: string, parts: readonly Part[], whole: boolean): Stretch[] {
  const { text, places } = aligned(written);
  const found = parts.flatMap((part) => partMatches(text, part, whole));
  return merged(found).map(({ start, end }) => ({
    start: places[start] ?? 0,
    end: places[end] ?? written.length,
  }));
}

function partMatches(text: string, part: Part, whole: boolean): Stretch[] {
  switch (part.kind) {
    case 'run': {
      const own = occurrences(text, part.run);
      const value = part.value === undefined ? [] : numberMatches(text, part.value, false);
      if (whole || own.length > 0) return [...own, ...value];
      return pairs(part.run).flatMap((pair) => occurrences(text, pair));
    }
    case 'word':
      return [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
        if (stem(bareWord(word)) === part.stem) return [{ start: index, end: index + bareWord(word).length }];
        return word.startsWith(part.word) ? [{ start: index, end: index + part.word.length }] : [];
      });
    case 'number':
      return numberMatches(text, part.value, part.open);
  }
}

function numberMatches(text: string, value: string, open: boolean): Stretch[] {
  return numbersIn(text).filter((number) => (open ? number.value.startsWith(value) : number.value === value));
}

function occurrences(text: string, run: string): Stretch[] {
  const found: Stretch[] = [];
  for (let start = text.indexOf(run); start >= 0; start = text.indexOf(run, start + run.length))
    found.push({ start, end: start + run.length });
  return found;
}

function merged(stretches: readonly Stretch[]): Stretch[] {
  const apart: Stretch[] = [];
  for (const next of [...stretches].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = apart.at(-1);
    if (last && next.start <= last.end)
      apart[apart.length - 1] = { start: last.start, end: Math.max(last.end, next.end) };
    else apart.push(next);
  }
  return apart;
}
