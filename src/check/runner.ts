import { ENTRY_NAMES, type EntryName } from '../content/collections.ts';
import { inEditionOf, type LoadedContent } from '../content/reader/content.ts';
import type { Entry } from '../content/reader/entry.ts';
import type { Issue } from '../content/reader/issue.ts';
import { keeping } from '../content/reader/kept.ts';
import type { IssueCode } from '../words/mistakes/codes.ts';
import { idsOn } from '../content/loaded/known.ts';
import type { After, Rule, View } from './rule.ts';
import { isUpset } from './upset.ts';

/** All that is found in content: what its reading told, and what rules tell after that, round by round. */
export function judged(rules: readonly Rule[], content: LoadedContent): readonly Issue[] {
  const rounds = Object.groupBy(rules, roundOf);
  let found = content.issues;
  for (const round of ROUNDS) {
    const viewOf = viewsAfter(found, content);
    const judge = (rule: Rule) => (areAllRead(rule, content) ? rule.judge(viewOf(rule)) : []);
    found = found.concat((rounds[round] ?? []).flatMap(judge));
  }
  return found;
}

// Within a round no rule depends on another.
const ROUNDS = ['each file', 'what is left', 'what follows'] as const;

/** When a rule’s turn comes, by what it says must have passed before. */
function roundOf(rule: Rule): (typeof ROUNDS)[number] {
  if (namedIn(rule, 'sound').length > 0) return 'what follows';
  return rule.after.some(isCode) ? 'what is left' : 'each file';
}

function isCode(condition: After): condition is IssueCode {
  return !condition.includes(' ');
}

/** The collections that a rule asks to be read whole, or to be sound. */
function namedIn({ after }: Rule, condition: 'all' | 'sound'): EntryName[] {
  return ENTRY_NAMES.filter((name) => after.some((one) => one === `${condition} ${name}`));
}

function areAllRead(rule: Rule, content: LoadedContent): boolean {
  return namedIn(rule, 'all').every(
    (name) => inEditionOf<unknown>(content.entries[name]).size === idsOn(content, name).size,
  );
}

/** Content as rules may look at it when something was found before. */
function viewsAfter(found: readonly Issue[], content: LoadedContent): (rule: Rule) => View {
  const wrong = new Set(found.flatMap(({ severity, file }) => (severity === 'error' ? file : [])));
  const isSound = (path: string) => !wrong.values().some((file) => file.startsWith(path));
  const views = new Map<string, LoadedContent>();
  const withSound = (names: readonly EntryName[]): LoadedContent => {
    const key = names.join();
    const view = views.get(key) ?? withoutWrong(content, names, wrong);
    views.set(key, view);
    return view;
  };
  return (rule) => {
    const codes = new Set(rule.after.filter(isCode));
    const held = new Set(found.flatMap(({ code, file }) => (codes.has(code) ? file : [])));
    const isOfSoundText = rule.after.includes('sound text');
    const isHeld: View['isHeld'] = (articles, files) =>
      (held.size > 0 && (files === undefined || files.some((file) => held.has(file)))) ||
      (isOfSoundText && articles.some(({ prose }) => prose && isUpset(prose)));
    return {
      content: withSound(namedIn(rule, 'sound')),
      isSound,
      ...(held.size > 0 || isOfSoundText ? { isHeld } : {}),
    };
  };
}

const keepStatistics = keeping<LoadedContent['statistics']>();
const keepSources = keeping<LoadedContent['sources']>();

/** The same content without those entries of some collections that are wrong in themselves; itself where none are. */
function withoutWrong(
  content: LoadedContent,
  names: readonly EntryName[],
  wrong: ReadonlySet<string>,
): LoadedContent {
  const { entries } = content;
  const isSound = ({ source }: Entry<unknown>) => !wrong.has(source.file);
  if (names.every((name) => entries[name].values().every(isSound))) return content;
  const sound = <T>(name: EntryName, all: ReadonlyMap<string, Entry<T>>): ReadonlyMap<string, Entry<T>> =>
    names.includes(name) ? new Map([...all].filter(([, entry]) => isSound(entry))) : all;
  const own = {
    statistics: keepStatistics(sound('statistics', content.statistics)),
    sources: keepSources(sound('sources', content.sources)),
  };
  return { ...content, ...own, entries: { ...entries, ...own } };
}
