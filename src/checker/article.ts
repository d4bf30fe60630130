import type { Locale } from '../domain/locale.ts';
import type { PageWords } from '../domain/section.ts';
import { pageWords } from '../schemas/section.ts';
import { type Entry, readEntry } from './entry.ts';
import { error, type Issue } from './issue.ts';
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
  const region = frontMatter(source.text);
  if (!region || isBlank(source, region.fields))
    return { article: { locale, source }, issues: [noFrontMatter(source)] };
  const words = readEntry(locale, source, pageWords, region.fields);
  const prose = readProse(source, region.bodyStart);
  return {
    article: {
      locale,
      source,
      ...('entry' in words ? { words: words.entry } : {}),
      ...('nodes' in prose ? { prose } : {}),
    },
    issues: [...('issues' in words ? words.issues : []), ...('code' in prose ? [prose] : [])],
  };
}

function isBlank({ text }: SourceText, { start, end }: Span): boolean {
  return text.slice(start, end).trim() === '';
}

function frontMatter(text: string): { fields: Span; bodyStart: number } | undefined {
  const [whole, opening = '', fields = ''] =
    /^(---[ \t]*\r?\n)([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m.exec(text) ?? [];
  // The expression is anchored by lines, so that a pair of rules further down would match too.
  if (whole === undefined || !text.startsWith(whole)) return undefined;
  return { fields: { start: opening.length, end: opening.length + fields.length }, bodyStart: whole.length };
}

function noFrontMatter(source: SourceText): Issue {
  const opened = source.text.startsWith('---') && !frontMatter(source.text);
  return error('missing-front-matter', source.place(source.line(1)), {
    message: opened
      ? {
          zh: '文件开头的各栏没有结束：缺少第二行“---”。',
          en: 'The fields at the top of the file have no end: the second “---” line is missing.',
        }
      : {
          zh: '文件开头缺少标题等栏目。',
          en: 'The fields at the top of the file (title and so on) are missing.',
        },
    fix: {
      zh: '文件开头照这样写：一行“---”，然后 title、line、summary 各一行，再一行“---”，下面才是正文。',
      en: 'Begin the file with a line “---”, then title, line and summary on a line each, then another “---”; the text comes below.',
    },
  });
}
