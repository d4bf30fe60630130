import type { Locale, Localised } from '../../../figure/locale.ts';
import type { Shown } from './segments.ts';
import { CLOSING, OPENING } from './term-marks.ts';

/** What each tag of a figure is shown as. */
export interface TagWords {
  readonly [tag: string]: Localised;
}

/** Shows figures as their words in a language, and terms between marks; a figure of which nothing is known yet by a word. */
export function shownTags(words: TagWords, locale: Locale, unknown: string): Shown {
  return (tag) => {
    if (!tag.startsWith('<Stat')) return tag === '</Term>' ? CLOSING : OPENING;
    return words[tag]?.[locale] ?? unknown;
  };
}
