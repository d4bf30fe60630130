import { type DataOf, ENTRY_NAMES, type EntryName, tableOf } from '../content/collections.ts';
import type { Article } from '../content/reader/article.ts';
import type { Chapter, LoadedContent } from '../content/reader/content.ts';
import type { Entry } from '../content/reader/entry.ts';
import type { Prose } from '../content/reader/prose.ts';
import type { Locale } from '../figure/locale.ts';
import { clausesOf, type FigureSentence } from '../content/loaded/figure-clauses.ts';
import type { Passage } from '../content/loaded/passage.ts';
import { passageGroupsOf } from '../content/loaded/passages.ts';
import { type PrintedFigure, printedFigures } from '../content/loaded/printed-figures.ts';
import { gathered } from '../content/watched.ts';

type EntryOf = { readonly [N in EntryName]: Entry<DataOf[N]> };

/** An article whose body could be read. */
export type Written = Article & { readonly prose: Prose };

/** What a rule may look at one by one: the whole, a chapter, both languages of one, an article, its body or its sentences with figures, the passages of a file together or apart, the figures printed in it, or the entries of a collection. */
export type Subjects = {
  readonly content: LoadedContent;
  readonly chapter: Chapter;
  readonly pair: Readonly<Record<Locale, Written>>;
  readonly article: Written;
  readonly prose: Prose;
  readonly sentence: FigureSentence;
  readonly file: readonly Passage[];
  readonly figure: PrintedFigure;
  readonly passage: Passage;
} & EntryOf;

/** The name of what a rule may look at. */
export type Scope = keyof Subjects;

/** What the runner walks over: what is of one file stays the same object for as long as its file does. */
export type Walked = {
  readonly content: typeof THE_WHOLE;
  readonly chapter: Chapter;
  readonly pair: Chapter;
  readonly article: Article;
  readonly prose: Article;
  readonly sentence: Article;
  readonly file: readonly Passage[];
  readonly figure: readonly Passage[];
  readonly passage: readonly Passage[];
} & EntryOf;

/** The content itself is another object whenever a file of it is. */
const THE_WHOLE = {};

interface Walk<Found, Subject> {
  readonly over: (content: LoadedContent) => Iterable<Found>;
  /** What a rule looks at in it. */
  readonly inside: (one: Found, content: LoadedContent) => Iterable<Subject>;
  /** The articles it is of, and the files, by their paths as editors know them; none are named of the whole. */
  readonly articles: (one: Found, content: LoadedContent) => readonly Article[];
  readonly files: (one: Found) => readonly string[] | undefined;
}
type WalkOver<N extends EntryName> = Walk<EntryOf[N], EntryOf[N]>;

/** Every article, in both languages. */
export const articlesOf = gathered(({ chapters }: LoadedContent): readonly Article[] =>
  chapters.flatMap(({ articles }) => Object.values(articles)),
);

const itself = <T>(one: T): readonly T[] => [one];
const none = (): readonly Article[] => [];
const fileOf = ({ source }: Pick<Article, 'source'>): string => source.file;
const isWritten = (one: Article | undefined): one is Written => one?.prose !== undefined;
const ofChapter = {
  over: ({ chapters }: LoadedContent) => chapters,
  articles: ({ articles }: Chapter) => Object.values(articles),
  files: ({ articles, outline, group }: Chapter) =>
    [...Object.values(articles), outline, group].flatMap((one) => (one ? fileOf(one) : [])),
};
const ofArticle = { over: articlesOf, articles: itself<Article>, files: (one: Article) => [fileOf(one)] };
const ofPassages = {
  over: passageGroupsOf,
  articles: none,
  files: ([first]: readonly Passage[]) => first && [first.file],
};
const ofEntries = <N extends EntryName>(name: N): Walk<Entry<DataOf[N]>, Entry<DataOf[N]>> => ({
  over: ({ entries }) => entries[name].values(),
  inside: itself,
  articles: none,
  files: (one) => [fileOf(one)],
});

/** How each of what rules look at is found in the content. */
export const WALKS: { readonly [S in Scope]: Walk<Walked[S], Subjects[S]> } = {
  content: {
    over: () => [THE_WHOLE],
    inside: (_, content) => [content],
    articles: (_, content) => articlesOf(content),
    files: () => undefined,
  },
  chapter: { ...ofChapter, inside: itself },
  pair: {
    ...ofChapter,
    inside: ({ articles: { zh, en } }) => (isWritten(zh) && isWritten(en) ? [{ zh, en }] : []),
  },
  article: { ...ofArticle, inside: (one) => (isWritten(one) ? [one] : []) },
  prose: { ...ofArticle, inside: ({ prose }) => (prose ? [prose] : []) },
  sentence: { ...ofArticle, inside: clausesOf },
  file: { ...ofPassages, inside: itself },
  figure: { ...ofPassages, inside: printedFigures },
  passage: { ...ofPassages, inside: (group) => group },
  ...tableOf<{ readonly [N in EntryName]: WalkOver<N> }>(ENTRY_NAMES, ofEntries),
};
