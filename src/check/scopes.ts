import { type DataOf, ENTRY_NAMES, type EntryName, tableOf } from '../content/collections.ts';
import { clausesOf, type FigureSentence } from '../content/loaded/figure-clauses.ts';
import type { Passage } from '../content/loaded/passage.ts';
import { passageGroupsOf } from '../content/loaded/passages.ts';
import { type PrintedFigure, printedFigures } from '../content/loaded/printed-figures.ts';
import { type Reference, referencesByFile } from '../content/loaded/references.ts';
import { memoized } from '../content/memoized.ts';
import type { Article } from '../content/reader/article.ts';
import type { Chapter, LoadedContent } from '../content/reader/content.ts';
import type { Entry } from '../content/reader/entry.ts';
import type { Issue } from '../content/reader/issue.ts';
import type { Prose } from '../content/reader/prose.ts';
import type { Locale } from '../figure/locale.ts';
import { type Answers, gathered } from '../content/watched.ts';

type EntryOf = { readonly [N in EntryName]: Entry<DataOf[N]> };

/** An article whose body could be read. */
export type Written = Article & { readonly prose: Prose };

/** What a rule may look at one by one: the whole, a chapter, both languages of one, an article, its body or its sentences with figures, the passages of a file together or apart, the figures printed in it, what it names, or the entries of a collection. */
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
  readonly reference: Reference;
} & EntryOf;

/** The name of what a rule may look at. */
export type Scope = keyof Subjects;

/** What is of one file or one chapter and stays the same object for as long as that does, and all that was found there. */
export interface Place<Subject> {
  /** What a rule looks at in it. */
  readonly subjects: (content: LoadedContent) => Iterable<Subject>;
  /** Its files, by their paths as editors know them; none are named of the whole. */
  readonly files: readonly string[] | undefined;
  /** What each rule found, by the number of the rule. */
  readonly found: Answers<readonly Issue[]>[];
}

type Places<Subject> = (content: LoadedContent) => readonly Place<Subject>[];

/** How the places of a scope are found in content: what they are in the content, whose files they are, and what rules look at. */
function places<T extends object, Subject>(
  listIn: (content: LoadedContent) => readonly T[],
  files: (one: T) => readonly string[] | undefined,
  subjects: (one: T, content: LoadedContent) => Iterable<Subject>,
): Places<Subject> {
  const placeOf = memoized(
    (one: T): Place<Subject> => ({
      subjects: (content) => subjects(one, content),
      files: files(one),
      found: [],
    }),
  );
  const placesIn = memoized((list: readonly T[]) => list.map(placeOf));
  return (content) => placesIn(listIn(content));
}

/** Every article, in both languages. */
export const articlesOf = gathered(({ chapters }: LoadedContent): readonly Article[] =>
  chapters.flatMap(({ articles }) => Object.values(articles)),
);

const THE_WHOLE = [{}];
const isWritten = (one: Article | undefined): one is Written => one?.prose !== undefined;
const chaptersIn = ({ chapters }: LoadedContent): readonly Chapter[] => chapters;
const itself = <T>(one: T): readonly T[] => [one];
const fileOf = ({ source }: Pick<Article, 'source'>): readonly string[] => [source.file];
const fileOfFirst = ([first]: readonly { readonly file: string }[]): readonly string[] =>
  first ? [first.file] : [];
const filesOfChapter = ({ articles, outline, group }: Chapter): readonly string[] =>
  [...Object.values(articles), outline, group].flatMap((one) => (one ? fileOf(one) : []));

const ofEntries = <N extends EntryName>(name: N): Places<Entry<DataOf[N]>> => {
  const listed = memoized((all: ReadonlyMap<string, Entry<DataOf[N]>>) => [...all.values()]);
  return places(({ entries }) => listed(entries[name]), fileOf, itself<Entry<DataOf[N]>>);
};

/** The places of each scope, in content. */
export const PLACES: { readonly [S in Scope]: Places<Subjects[S]> } = {
  content: places(
    () => THE_WHOLE,
    () => undefined,
    (_, content) => [content],
  ),
  chapter: places(chaptersIn, filesOfChapter, itself<Chapter>),
  pair: places(chaptersIn, filesOfChapter, ({ articles: { zh, en } }) =>
    isWritten(zh) && isWritten(en) ? [{ zh, en }] : [],
  ),
  article: places(articlesOf, fileOf, (one) => (isWritten(one) ? [one] : [])),
  prose: places(articlesOf, fileOf, ({ prose }) => (prose ? [prose] : [])),
  sentence: places(articlesOf, fileOf, clausesOf),
  figure: places(passageGroupsOf, fileOfFirst, printedFigures),
  file: places(passageGroupsOf, fileOfFirst, itself<readonly Passage[]>),
  passage: places(passageGroupsOf, fileOfFirst, (group) => group),
  reference: places(referencesByFile, fileOfFirst, (group) => group),
  ...tableOf<{ readonly [N in EntryName]: Places<EntryOf[N]> }>(ENTRY_NAMES, ofEntries),
};
