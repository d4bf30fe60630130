import { confirmed } from '../../content/prose/translation.ts';
import { type Article, pairOf } from '../../content/reader/article.ts';
import type { Chapter } from '../../content/reader/content.ts';
import { findFrontMatter } from '../../content/reader/front-matter.ts';
import { newLineOf } from './yaml/lines.ts';

/**
 * The English file of a chapter that says of the paragraphs that are chosen, or of all, that they are of the Chinese as it now stands,
 * and not a character changed besides; nothing where one of the two languages cannot be read.
 */
export function renewedTranslation(
  { articles: { zh, en } }: Pick<Chapter, 'articles'>,
  isChosen?: (zh: number) => boolean,
): string | undefined {
  const pair = pairOf(zh, en);
  if (!pair || !en?.words) return undefined;
  return withTranslated(en.source, confirmed(pair, en.words.data.translated, isChosen));
}

/** The field, from its key to the line before the next; or all fields, where it is not there yet. */
const FIELD = /^translated[ \t]*:.*(?:\r?\n(?:[ \t]+|[ \t]*-[ \t]).*)*\r?\n/m;

/** An article in which the field says something else, a line a paragraph; lines that say the same keep what an editor wrote about them. */
function withTranslated({ text }: Article['source'], lines: readonly string[]): string | undefined {
  const fields = findFrontMatter(text)?.fields;
  if (!fields) return undefined;
  const [newLine, own] = [newLineOf(text), text.slice(fields.start, fields.end)];
  const field = FIELD.exec(own) ?? { 0: '', index: own.length };
  const kept = new Map(
    Array.from(
      field[0].matchAll(/(?:[ \t]*#.*\r?\n)*[ \t]*-[ \t]+(zh-[^#\r\n]*[^#\s])[^\r\n]*\r?\n/g),
      ({ 0: written, 1: line = '' }) => [line, written] as const,
    ),
  );
  const made = lines.map((line) => kept.get(line) ?? `  - ${line}${newLine}`);
  const start = fields.start + field.index;
  return `${text.slice(0, start)}translated:${newLine}${made.join('')}${text.slice(start + field[0].length)}`;
}
