import type { Locale } from '../../figure/locale.ts';
import { sentenceSpans } from './mentions.ts';
import { spokenDates } from '../../figure/spoken-dates.ts';

/** A stretch of a paragraph, with what is said for it where that is not the text itself. */
export interface SpokenRun {
  readonly text: string;
  readonly spoken?: string | undefined;
}

/** A sentence: where it stands in its paragraph, and the words that are said for it. */
export interface SpokenSentence {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/**
 * The sentences of a paragraph as they are read aloud.
 * @example spokenSentences('zh', [{ text: '已有' }, { text: '266家', spoken: '二百六十六家' }, { text: '。' }])
 * // => [{ start: 0, end: 7, words: '已有二百六十六家。' }]
 */
export function spokenSentences(locale: Locale, runs: readonly SpokenRun[]): SpokenSentence[] {
  const text = runs.map((run) => run.text).join('');
  return sentenceSpans(locale, text).flatMap(({ start, end }) => {
    const words = wordsBetween(locale, runs, start, end).replace(/\s+/g, ' ').trim();
    return words ? [{ start, end, words }] : [];
  });
}

function wordsBetween(locale: Locale, runs: readonly SpokenRun[], start: number, end: number): string {
  let words = '';
  let from = 0;
  for (const { text, spoken } of runs) {
    const to = from + text.length;
    // What is said for a run is said where the run begins.
    if (spoken !== undefined) words += from >= start && from < end ? spoken : '';
    else words += spokenDates(locale, text.slice(Math.max(0, start - from), Math.max(0, end - from)));
    from = to;
  }
  return words;
}
