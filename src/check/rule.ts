import type { Article } from '../content/reader/article.ts';
import type { LoadedContent } from '../content/reader/content.ts';
import type { Issue } from '../content/reader/issue.ts';
import { memoized } from '../content/memoized.ts';
import type { Prose } from '../content/reader/prose.ts';
import type { Passage } from './passage.ts';
import { passageGroupsOf } from './passages.ts';

/** A rule: what it looks at, and what it finds there. It is a pure function of that, and so looks again only at what has changed. */
export type Rule =
  | ((content: LoadedContent) => readonly Issue[])
  | { readonly on: 'passage'; readonly judge: (passage: Passage) => readonly Issue[] }
  | { readonly on: 'article'; readonly judge: (article: Article) => readonly Issue[] };

/** A rule that looks at what follows from several files, and is silent where one of them is wrong already: the files that are. */
export type LaterRule = (content: LoadedContent, wrong: ReadonlySet<string>) => readonly Issue[];

/** A rule that looks at one text at a time and at nothing else. */
export function forEachPassage(judge: (passage: Passage) => readonly Issue[]): Rule {
  return { on: 'passage', judge };
}

/** The same for articles, whole. */
export function forEachArticle(judge: (article: Article) => readonly Issue[]): Rule {
  return { on: 'article', judge };
}

/** The same for the bodies of articles that could be read. */
export function forEachProse(judge: (prose: Prose) => readonly Issue[]): Rule {
  return forEachArticle(({ prose }) => (prose ? judge(prose) : []));
}

/** Every article, in both languages. */
export const articlesOf = memoized(({ chapters }: LoadedContent): readonly Article[] =>
  chapters.flatMap(({ articles }) => Object.values(articles)),
);

/** Puts rules together to one that walks the content once, and asks what has not changed nothing a second time. */
export function together(rules: readonly Rule[]): (content: LoadedContent) => readonly Issue[] {
  const ofPassage = rules.flatMap((rule) => (typeof rule === 'object' && rule.on === 'passage' ? rule : []));
  const ofArticle = rules.flatMap((rule) => (typeof rule === 'object' && rule.on === 'article' ? rule : []));
  const ofContent = rules.flatMap((rule) => (typeof rule === 'function' ? rule : []));
  const inPassages = memoized((passages: readonly Passage[]) =>
    ofPassage.flatMap(({ judge }) => passages.flatMap(judge)),
  );
  const inArticle = memoized((article: Article) => ofArticle.flatMap(({ judge }) => judge(article)));
  return (content) => [
    ...ofContent.flatMap((judge) => judge(content)),
    ...passageGroupsOf(content).flatMap(inPassages),
    ...articlesOf(content).flatMap(inArticle),
  ];
}
