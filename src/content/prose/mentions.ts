import { LANGUAGE, type Locale } from '../../figure/locale.ts';
import type { ProseNode } from './prose-node.ts';
import { passages, type ProseWords } from './prose-text.ts';

/** A sentence that uses a figure, as a reader sees it, cut around the figure's own words. */
export interface Mention {
  /** The figure's id. */
  readonly figure: string;
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

/** The sentences of a text that use a figure, in order; headings and the plain version have none. */
export function findMentions(locale: Locale, nodes: readonly ProseNode[], words: ProseWords): Mention[] {
  return passages(nodes, words).flatMap(({ text, figures }) =>
    figures.map(({ figure, start, text: own }) => {
      const around = sentenceSpans(locale, text).find(({ end }) => start < end);
      const { start: from, end: to } = around ?? { start: text.length, end: text.length };
      return {
        figure,
        before: text.slice(from, start).trimStart(),
        text: own,
        after: text.slice(start + own.length, Math.max(to, start + own.length)).trimEnd(),
      };
    }),
  );
}

/**
 * A text cut into its sentences; joined they are the text.
 * @example splitSentences('zh', '办了50余期。参加的有3000余人次。') // => ['办了50余期。', '参加的有3000余人次。']
 */
export function splitSentences(locale: Locale, text: string): string[] {
  // A stop inside quotation marks ends a sentence only where nothing of it follows them.
  if (locale === 'zh')
    return text.match(/.*?[。！？]+[”’」』）》]*(?![。！？，、；：”’」』）》])|.+$/gs) ?? [];
  const segments = [...new Intl.Segmenter(LANGUAGE[locale].tag, { granularity: 'sentence' }).segment(text)];
  const sentences: string[] = [];
  for (const { segment } of segments) {
    const last = sentences.at(-1);
    // “Why?” she asked: a small letter never begins a sentence.
    if (last !== undefined && /^\p{Ll}/u.test(segment)) sentences[sentences.length - 1] = last + segment;
    else sentences.push(segment);
  }
  return sentences;
}

/** Where each sentence of a text stands in it. */
export function sentenceSpans(locale: Locale, text: string): { start: number; end: number }[] {
  let end = 0;
  return splitSentences(locale, text).map(({ length }) => {
    const start = end;
    end += length;
    return { start, end };
  });
}
