import { type DataOf, ENTRY_NAMES, type EntryName, tableOf } from '../content/collections.ts';
import { memoized } from '../content/memoized.ts';
import type { Article } from '../content/reader/article.ts';
import type { Chapter, LoadedContent } from '../content/reader/content.ts';
import type { Entry } from '../content/reader/entry.ts';
import type { Issue } from '../content/reader/issue.ts';
import type { Prose } from '../content/reader/prose.ts';
import type { Passage } from './passage.ts';
import { passageGroupsOf } from './passages.ts';
import { type Tell, toldBy } from './tell.ts';

/** What the rules before have found wrong: files, by their paths, and figures, by their ids. */
export interface Earlier {
  readonly files: ReadonlySet<string>;
  readonly isWrong: (figure: string) => boolean;
}

/** A rule, as the runner calls it. */
export interface Rule {
  /** Whether it looks at what follows from several files, and so comes after the rules that look at each. */
  readonly isLater?: true;
  readonly judge: (content: LoadedContent, earlier: Earlier) => readonly Issue[];
}

/** What a rule may look at one by one. */
type Subjects = { readonly content: LoadedContent; readonly chapter: Chapter } & {
  readonly [N in EntryName]: Entry<DataOf[N]>;
};
type Walks = { readonly [S in keyof Subjects]: (content: LoadedContent) => Iterable<Subjects[S]> };

const entriesOf =
  <N extends EntryName>(name: N) =>
  ({ entries }: LoadedContent) =>
    entries[name].values();
const WALKS: Walks = {
  content: (content) => [content],
  chapter: ({ chapters }) => chapters,
  ...tableOf<Pick<Walks, EntryName>>(ENTRY_NAMES, entriesOf),
};

type Check<S extends keyof Subjects> = (
  subject: Subjects[S],
  tell: Tell,
  content: LoadedContent,
  earlier: Earlier,
) => void;

/** A rule that looks at each entry of a collection, at each section and page, or at the whole. */
export function defineRule<S extends keyof Subjects>(on: S, check: Check<S>): Rule {
  return {
    judge: (content, earlier) =>
      toldBy((tell) => {
        for (const subject of WALKS[on](content)) check(subject, tell, content, earlier);
      }),
  };
}

/** The same for a rule that comes later, and is silent where what it looks at is wrong already. */
export function defineLaterRule<S extends keyof Subjects>(on: S, check: Check<S>): Rule {
  return { ...defineRule(on, check), isLater: true };
}

/** A rule that looks at the passages of one file at a time and at nothing else, and so again only at what has changed. */
export function forEachFile(check: (passages: readonly Passage[], tell: Tell) => void): Rule {
  return ofUnchanged(passageGroupsOf, check);
}

/** The same for passages one by one. */
export function forEachPassage(check: (passage: Passage, tell: Tell) => void): Rule {
  return forEachFile((passages, tell) => {
    for (const passage of passages) check(passage, tell);
  });
}

/** The same for articles, whole. */
export function forEachArticle(check: (article: Article, tell: Tell) => void): Rule {
  return ofUnchanged(articlesOf, check);
}

/** The same for the bodies of articles that could be read. */
export function forEachProse(check: (prose: Prose, tell: Tell) => void): Rule {
  return forEachArticle(({ prose }, tell) => {
    if (prose) check(prose, tell);
  });
}

function ofUnchanged<T extends object>(
  walk: (content: LoadedContent) => readonly T[],
  check: (one: T, tell: Tell) => void,
): Rule {
  const found = memoized((one: T) => toldBy((tell) => check(one, tell)));
  return { judge: (content) => walk(content).flatMap(found) };
}

/** Every article, in both languages. */
export const articlesOf = memoized(({ chapters }: LoadedContent): readonly Article[] =>
  chapters.flatMap(({ articles }) => Object.values(articles)),
);
