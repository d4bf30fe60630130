import { confusedWith } from '../../content/confusables.ts';
import { memoizedByText } from '../../content/memoized.ts';
import type { LoadedContent } from '../../content/reader/content.ts';
import { gathered } from '../../content/watched.ts';
import { defineRule } from '../rule.ts';
import { FORMULAS, LEADER, SHORT_FORMULAS } from '../../content/prose/formulas.ts';

/** Names with a character of the same sound or look in the place of the right one. */
interface Confused {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const SHORTEST = 2;
const LONGEST_ALONE = 3;
const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** A short name is one only where words begin and end: 图书物资 is no 书屋. */
function isAlone(text: string, start: number, end: number): boolean {
  const edges = new Set(
    [...words.segment(text)].flatMap(({ index, segment }) => [index, index + segment.length]),
  );
  return edges.has(start) && edges.has(end);
}

/** The name of the leader is looked for closer than where words end: 重温习… may be cut as 温习. */
function isPerson(name: string, before = ''): boolean {
  return name === LEADER && !/[学练复预补实研演见]/.test(before);
}

let known: { readonly key: string; readonly search: (text: string) => readonly Confused[] } | undefined;

const searchIn = gathered(({ glossary, entries }: LoadedContent): ((text: string) => readonly Confused[]) => {
  const own = [
    ...[...glossary.values()].flatMap(({ data }) => [data.zh, ...data.forms.zh]),
    ...[...entries.honours.values()].map(({ data }) => data.title.zh),
    ...[...entries.settings.values()].map(({ data }) => data.organisation.zh),
  ].filter((name) => /^\p{Script=Han}{2,}$/u.test(name));
  const key = own.join();
  if (known?.key === key) return known.search;
  const names = [...new Set([...FORMULAS, ...SHORT_FORMULAS, ...own])];
  const right = new Set(names);
  const wrong = new Map(
    names.flatMap((name) =>
      confusedWith(name)
        .filter((confused) => !right.has(confused))
        .map((confused) => [confused, name] as const),
    ),
  );
  const lengths = [...new Set([...wrong.keys()].map(({ length }) => length))].sort((a, b) => b - a);
  const firsts = new Set([...wrong.keys()].map((confused) => confused.slice(0, SHORTEST)));
  const search = memoizedByText((text): readonly Confused[] => {
    const found: Confused[] = [];
    for (let start = 0; start < text.length - 1; start += 1) {
      if (!firsts.has(text.slice(start, start + SHORTEST))) continue;
      for (const length of lengths) {
        const end = start + length;
        const name = end <= text.length ? wrong.get(text.slice(start, end)) : undefined;
        if (name === undefined || isWithin(names, text, start, end)) continue;
        if (length <= LONGEST_ALONE && !isAlone(text, start, end) && !isPerson(name, text[start - 1]))
          continue;
        found.push({ name, start, end });
        start = end - 1;
        break;
      }
    }
    return found;
  });
  known = { key, search };
  return search;
});

/** Whether what was found reaches into a name that stands as it should. */
function isWithin(names: readonly string[], text: string, start: number, end: number): boolean {
  return names.some((name) => {
    const at = text.indexOf(name, Math.max(0, start - name.length + 1));
    return at >= 0 && at < end;
  });
}

/** No name has a character in it that only sounds or looks like the right one. */
export const namesAreNotConfused = defineRule({
  scope: 'file',
  after: ['name-altered'],
  codes: ['name-confused', 'name-doubtful'],
  check: (passages, { tell, content }) => {
    const search = searchIn(content);
    for (const { locale, text, at } of passages) {
      if (locale !== 'zh') continue;
      for (const { name, start, end } of search(text)) {
        const found = text.slice(start, end);
        if (name.length > SHORTEST) tell('name-confused', at(start, end), { found, name, suggestion: name });
        else tell('name-doubtful', at(start, end), { found, name });
      }
    }
  },
});
