import type { Locale, Localised } from '../../figure/locale.ts';
import { dictionary } from '../../words/dictionary.ts';

/** Notes as the text of one cell, each of them a sentence or more; nothing where there are none. */
export function joinedNotes(locale: Locale, notes: readonly Localised[] = []): string | null {
  return notes.map((note) => note[locale]).join(dictionary(locale).punctuation.space) || null;
}
