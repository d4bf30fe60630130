import { confusedWith } from '../../content/confusables.ts';
import { declaredNames } from '../../content/loaded/declared-names.ts';
import { fixedNames, SHORTEST_NAME } from '../../content/loaded/fixed-names.ts';
import { memoizedByText } from '../../content/memoized.ts';
import { FORMULAS, LEADER, SHORT_FORMULAS } from '../../content/prose/formulas.ts';
import type { NearName } from '../../content/prose/near-name.ts';
import type { LoadedContent } from '../../content/reader/content.ts';
import { gathered } from '../../content/watched.ts';
import { defineRule } from '../rule.ts';

/** The names of organisations, honours and terms, and fixed political wordings, stand as they are or not at all. */
export const namesAreUnaltered = defineRule({
  scope: 'passage',
  codes: ['name-altered'],
  check: ({ locale, text, at }, { tell, content }) => {
    if (text.length < SHORTEST_NAME[locale] - 1) return;
    for (const { name, start, end } of fixedNames(content)[locale].near(text))
      tell('name-altered', at(start, end), { found: text.slice(start, end), name, suggestion: name });
  },
});

/** No name has a character in it that only sounds or looks like the right one. */
export const namesAreNotConfused = defineRule({
  scope: 'passage',
  after: ['name-altered'],
  codes: ['name-confused', 'name-doubtful'],
  check: ({ locale, text, at }, { tell, content }) => {
    if (locale !== 'zh') return;
    for (const { name, start, end } of searchIn(content)(text)) {
      const found = text.slice(start, end);
      if (name.length > SHORTEST) tell('name-confused', at(start, end), { found, name, suggestion: name });
      else tell('name-doubtful', at(start, end), { found, name });
    }
  },
});

const SHORTEST = 2;
const LONGEST_ALONE = 3;

let known: { readonly key: string; readonly search: (text: string) => readonly NearName[] } | undefined;

/** Finds names with a character of the same sound or look in the place of the right one. */
const searchIn = gathered((content: LoadedContent): ((text: string) => readonly NearName[]) => {
  const offices = Array.from(content.entries.settings.values(), ({ data }) => data.organisation.zh);
  const own = [...declaredNames(content), ...offices].filter((name) => /^\p{Script=Han}{2,}$/u.test(name));
  const key = own.join();
  // Most changes of an entry leave its names as they were.
  if (known?.key === key) return known.search;
  const names = [...new Set([...FORMULAS, ...SHORT_FORMULAS, ...own])];
  const wrong = new Map(
    names.flatMap((name) => confusedWith(name).map((confused) => [confused, name] as const)),
  );
  const lengths = [...new Set(names.map(({ length }) => length))].sort((a, b) => b - a);
  const firsts = new Set(Array.from(wrong.keys(), (confused) => confused.slice(0, SHORTEST)));
  const search = memoizedByText((text): readonly NearName[] => {
    const found: NearName[] = [];
    for (let start = 0; start < text.length - 1; start += 1) {
      if (!firsts.has(text.slice(start, start + SHORTEST))) continue;
      const near = lengths
        .flatMap((length) => wrong.get(text.slice(start, start + length)) ?? [])
        .map((name) => ({ name, start, end: start + name.length }))
        .find(
          (one) => !isWithin(names, text, one) && (one.name.length > LONGEST_ALONE || isAlone(text, one)),
        );
      if (!near) continue;
      found.push(near);
      start = near.end - 1;
    }
    return found;
  });
  known = { key, search };
  return search;
});

/** Whether what was found reaches into a name that stands as it should. */
function isWithin(names: readonly string[], text: string, { start, end }: NearName): boolean {
  return names.some((name) => {
    const at = text.indexOf(name, Math.max(0, start - name.length + 1));
    return at >= 0 && at < end;
  });
}

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** A short name is one only where words begin and end: 图书物资 is no 书屋. That of the leader is looked for closer: 重温习… may be cut as 温习. */
function isAlone(text: string, { name, start, end }: NearName): boolean {
  if (name === LEADER && !/[学练复预补实研演见]/.test(text[start - 1] ?? '')) return true;
  const edges = new Set(
    [...words.segment(text)].flatMap(({ index, segment }) => [index, index + segment.length]),
  );
  return edges.has(start) && edges.has(end);
}
