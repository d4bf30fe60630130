import type { Locale } from '../figure/locale.ts';
import type { Stretch } from './matches.ts';

/** A piece of a text, and what was found within it. */
export interface Excerpt {
  readonly text: string;
  readonly marks: readonly Stretch[];
}

/** How many characters an excerpt has, and how many of them before the first that was found. */
const SIZE: Readonly<Record<Locale, { all: number; before: number; cut: string }>> = {
  zh: { all: 96, before: 30, cut: '……' },
  en: { all: 200, before: 60, cut: '…' },
};

/** The part of a text around the first thing found in it; the start of it where nothing was. */
export function excerpt(locale: Locale, text: string, found: readonly Stretch[]): Excerpt {
  const { all, before, cut } = SIZE[locale];
  if (text.length <= all + before) return { text, marks: found };
  const first = Math.min((found[0]?.start ?? 0) - before, text.length - all);
  const start = first <= 0 ? 0 : edge(locale, text, first);
  const end = start + all >= text.length ? text.length : edge(locale, text, start + all);
  const lead = start > 0 ? cut : '';
  return {
    text: lead + text.slice(start, end) + (end < text.length ? cut : ''),
    marks: found
      .filter((mark) => mark.start >= start && mark.end <= end)
      .map((mark) => ({ start: mark.start - start + lead.length, end: mark.end - start + lead.length })),
  };
}

/** What a text is not cut after: in English a part of a word, a number or its size; in Chinese a part of a number. */
const UNCUT: Readonly<Record<Locale, RegExp>> = {
  zh: /[\w.,]$/,
  en: /(?:\S|\d\S* |\b(?:hundred|thousand|million|billion) )$/,
};

/** A place at or before this one where a text may be cut. */
function edge(locale: Locale, text: string, place: number): number {
  let at = place;
  while (at > 0 && UNCUT[locale].test(text.slice(0, at))) at -= 1;
  return at === 0 ? place : at;
}
