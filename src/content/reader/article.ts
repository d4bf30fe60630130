import { collection, type Room } from '../collections.ts';
import type { Locale } from '../../figure/locale.ts';
import type { GroupWords } from '../schemas/group.ts';
import type { PageWords } from '../schemas/section.ts';
import type { Pair } from '../prose/translation.ts';
import { memoized } from '../memoized.ts';
import { type Entry, readEntry } from './entry.ts';
import { findFrontMatter, noFrontMatter } from './front-matter.ts';
import type { Issue, Place } from './issue.ts';
import { isNote, isPassage, type Prose, readProse } from './prose.ts';
import type { SourceText, Span } from './source-text.ts';

/** The front matter of an article; that of a group has no more than its name. */
export type ArticleWords = GroupWords & Partial<PageWords>;

/** One language of a section, a page or a group: the words of its front matter and its body, each where it could be read. */
export interface Article {
  readonly locale: Locale;
  readonly source: SourceText;
  readonly words?: Entry<ArticleWords>;
  readonly prose?: Prose;
}

/** Reads a zh.mdx or en.mdx; what cannot be read is left out and told. */
export function readArticle(
  room: Room,
  locale: Locale,
  source: SourceText,
): { article: Article; issues: readonly Issue[] } {
  const region = findFrontMatter(source.text);
  if (!region || source.slice(region.fields).trim() === '')
    return { article: { locale, source }, issues: [noFrontMatter(source, region !== undefined)] };
  const words = readEntry<ArticleWords>(locale, source, collection(room).schema, region.fields);
  const prose = readProse(source, region.bodyStart);
  return {
    article: {
      locale,
      source,
      ...('entry' in words ? { words: words.entry } : {}),
      ...('nodes' in prose ? { prose } : {}),
    },
    issues: [...('issues' in words ? words.issues : []), ...('nodes' in prose ? [] : prose)],
  };
}

/** What is translated as one: a title and the like, or a paragraph, as it is written but for notes to colleagues. */
export interface Translatable {
  readonly text: string;
  readonly span: Span;
  readonly place: Place;
  /** The field that it is, where it is one. */
  readonly field?: string;
}

const WORDS = ['title', 'line', 'summary'] as const;

/** What of an article is translated, in order; nothing where it cannot be read. */
export const translatablesOf = memoized(
  ({ words, prose, source }: Article): readonly Translatable[] | undefined => {
    if (!words || !prose) return undefined;
    const fields = WORDS.flatMap((field) => {
      const text = words.data[field];
      return text === undefined ? [] : [{ text, span: words.span([field]), place: words.at([field]), field }];
    });
    const notes = prose.nodes.filter(isNote).map(prose.span);
    const paragraphs = prose.nodes.filter(isPassage).map((node) => {
      const span = prose.span(node);
      return { text: without(notes, span, source), span, place: source.place(span) };
    });
    return [...fields, ...paragraphs.filter(({ text }) => text.trim() !== '')];
  },
);

/** A stretch of a text without those that are cut out of it. */
function without(cut: readonly Span[], { start, end }: Span, { text }: SourceText): string {
  const inside = cut.filter((one) => one.start >= start && one.end <= end);
  const starts = [start, ...inside.map((one) => one.end)];
  return starts.map((from, index) => text.slice(from, inside[index]?.start ?? end)).join('');
}

/** What both languages of a text are to be compared by; nothing where one cannot be read. */
export function pairOf(zh: Article | undefined, en: Article | undefined): Pair | undefined {
  const [original, translation] = [zh && translatablesOf(zh), en && translatablesOf(en)];
  const texts = (all: readonly Translatable[]) => all.map(({ text }) => text);
  return original && translation && { zh: texts(original), en: texts(translation) };
}
