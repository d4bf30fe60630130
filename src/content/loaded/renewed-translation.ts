import { digestOf } from '../prose/translation.ts';
import type { Chapter } from '../reader/content.ts';
import { originalOf } from '../reader/article.ts';

/**
 * The English file of a chapter with the digest of the Chinese as it now stands, and not a character changed besides; nothing where
 * one of the two languages cannot be read.
 */
export function renewedTranslation({ articles: { zh, en } }: Pick<Chapter, 'articles'>): string | undefined {
  const original = zh && originalOf(zh);
  if (!original || !en?.words) return undefined;
  const digest = digestOf(original);
  const { text } = en.source;
  if (en.words.data.translated !== undefined) {
    const { start, end } = en.words.span(['translated']);
    return text.slice(0, start) + digest + text.slice(end);
  }
  // Below the last field, in the line ends of the file.
  const last = en.words.span([en.words.data.summary === undefined ? 'title' : 'summary']).end;
  const newLine = text.includes('\r\n') ? '\r\n' : '\n';
  const fence = text.indexOf(`${newLine}---`, last - newLine.length);
  return fence < 0 ? undefined : `${text.slice(0, fence)}${newLine}translated: ${digest}${text.slice(fence)}`;
}
