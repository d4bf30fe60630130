import { collection, type Room } from '../collections.ts';
import type { Locale } from '../../figure/locale.ts';
import type { GroupWords } from '../schemas/group.ts';
import type { PageWords } from '../schemas/section.ts';
import type { Original } from '../prose/translation.ts';
import { type Entry, readEntry } from './entry.ts';
import { findFrontMatter, noFrontMatter } from './front-matter.ts';
import type { Issue } from './issue.ts';
import { isNote, type Prose, readProse } from './prose.ts';
import type { SourceText } from './source-text.ts';

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

/** What a translation of an article is made from; nothing where it cannot be read. */
export function originalOf({ words, prose }: Article): Original | undefined {
  return words && prose && { ...words.data, body: withoutNotes(prose) };
}

/** The text of an article without its notes to colleagues. */
function withoutNotes({ source: { text }, body, nodes, span }: Prose): string {
  const notes = nodes.filter(isNote).map(span);
  const rest = notes.reduceRight((all, { start, end }) => all.slice(0, start) + all.slice(end), text);
  return rest.slice(text.length - body.length);
}
