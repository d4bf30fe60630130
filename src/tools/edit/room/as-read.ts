import type { LoadedContent } from '../../../content/reader/content.ts';
import { slotOf } from '../../../content/reader/layout.ts';
import { segmentsOf, shownText } from '../prose/segments.ts';
import { shownTags } from '../prose/shown-tags.ts';
import { tagWords } from './figure-words.ts';

/** What makes a line a heading or an item of a list. */
const LINE = /^(?:[-*+]|\d+[.)]|#{1,6})[ \t]+/;

/**
 * Texts of a place in a file as they are read, with figures as their words and terms between marks; as they are written, where two that
 * differ would be read alike.
 */
export function asRead<T extends string | undefined>(
  content: LoadedContent,
  file: string,
  texts: readonly T[],
): readonly (T | string)[] {
  const { locale, edition } = slotOf(file) ?? {};
  if (locale === undefined) return texts;
  const words = tagWords(
    content,
    edition,
    texts.filter((text) => text !== undefined),
  );
  const shown = shownTags(words, locale, '？');
  const read = texts.map((text) =>
    text === undefined ? text : shownText(segmentsOf(text, shown)).replace(LINE, ''),
  );
  return new Set(read).size === new Set(texts).size ? read : texts;
}
