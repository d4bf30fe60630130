import type { Article } from '../content/reader/article.ts';
import type { LoadedContent } from '../content/reader/content.ts';
import type { Issue } from '../content/reader/issue.ts';
import { memoized } from '../content/memoized.ts';
import type { Prose } from '../content/reader/prose.ts';
import type { Passage } from './passage.ts';
import { passagesOf } from './passages.ts';

/** A rule: a pure function of the loaded content. */
export type Rule = (content: LoadedContent) => readonly Issue[];

/** A rule that looks at one text at a time and at nothing else, and so looks at each again only when it has changed. */
export function forEachPassage(judge: (passage: Passage) => readonly Issue[]): Rule {
  const judged = memoized(judge);
  return (content) => passagesOf(content).flatMap(judged);
}

/** The same for articles, whole. */
export function forEachArticle(judge: (article: Article) => readonly Issue[]): Rule {
  const judged = memoized(judge);
  return (content) => articlesOf(content).flatMap(judged);
}

/** The same for the bodies of articles that could be read. */
export function forEachProse(judge: (prose: Prose) => readonly Issue[]): Rule {
  return forEachArticle(({ prose }) => (prose ? judge(prose) : []));
}

/** Every article, in both languages. */
export const articlesOf = memoized(({ chapters }: LoadedContent): readonly Article[] =>
  chapters.flatMap(({ articles }) => Object.values(articles)),
);
