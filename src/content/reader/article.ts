import type { Locale } from '../../figure/locale.ts';
import { type PageWords, pageWords } from '../schemas/section.ts';
import { type Entry, readEntry } from './entry.ts';
import { findFrontMatter, noFrontMatter } from './front-matter.ts';
import type { Issue } from './issue.ts';
import { type Prose, readProse } from './prose.ts';
import type { SourceText, Span } from './source-text.ts';

/** One language of a section or page: the words of its front matter and its body, each where it could be read. */
export interface Article {
  readonly locale: Locale;
  readonly source: SourceText;
  readonly words?: Entry<PageWords>;
  readonly prose?: Prose;
}

/** Reads a zh.mdx or en.mdx; what cannot be read is left out and told. */
export function readArticle(
  locale: Locale,
  source: SourceText,
): { article: Article; issues: readonly Issue[] } {
  const region = findFrontMatter(source.text);
  if (!region || isBlank(source, region.fields))
    return { article: { locale, source }, issues: [noFrontMatter(source, region !== undefined)] };
  const words = readEntry(locale, source, pageWords, region.fields);
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

function isBlank({ text }: SourceText, { start, end }: Span): boolean {
  return text.slice(start, end).trim() === '';
}
