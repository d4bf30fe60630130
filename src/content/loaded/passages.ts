import type { Locale } from '../../figure/locale.ts';
import { collection, type CollectionName, ENTRY_NAMES } from '../collections.ts';
import type { Article } from '../reader/article.ts';
import type { LoadedContent } from '../reader/content.ts';
import type { Entry } from '../reader/entry.ts';
import { fieldName, type FieldPath } from '../reader/field-path.ts';
import { slotOf } from '../reader/layout.ts';
import { memoized } from '../memoized.ts';
import { FILLED_IN } from '../schemas/filled-in.ts';
import { markedIn } from '../schemas/marked.ts';
import { gathered } from '../watched.ts';
import type { Passage } from './passage.ts';
import { prosePassages } from './prose-passage.ts';
import { textsIn } from './texts.ts';

/** Every text of the content that a reader sees, article by article and entry by entry; a group stays the same object for as long as its file does. */
export const passageGroupsOf = gathered((content: LoadedContent): readonly (readonly Passage[])[] => [
  ...content.chapters.flatMap(({ articles }) => Object.values(articles).map(passagesOf)),
  ...ENTRY_NAMES.flatMap((name): (readonly Passage[])[] =>
    Array.from(content.entries[name].values(), inEntry),
  ),
]);

/** The passages of articles. */
export function articlePassages({ chapters }: Pick<LoadedContent, 'chapters'>): Passage[] {
  return chapters.flatMap(({ articles }) => Object.values(articles).flatMap(passagesOf));
}

const WORDS = ['title', 'line', 'summary'] as const;

/** The passages of an article: its fields, then its text. */
export const passagesOf = memoized((article: Article): readonly Passage[] => {
  const { locale, words } = article;
  const fields = WORDS.flatMap((field) => {
    const text = words?.data[field];
    return words && text !== undefined ? [fieldPassage(words, [field], locale, text, 'words')] : [];
  });
  return [...fields, ...prosePassages(article)];
});

/** The texts of a data file that are said to be in a language, by the nearest key that says so. */
const inEntry = memoized((entry: Entry<unknown>): readonly Passage[] =>
  textsIn(entry).flatMap(([text, path]) => {
    const locale = path.findLast((key) => key === 'zh' || key === 'en');
    return locale && text ? [fieldPassage(entry, path, locale, text, 'field')] : [];
  }),
);

const FILLED = new Map<CollectionName, ReadonlyMap<string, { readonly by: 'counts' | 'drawing' }>>(
  ENTRY_NAMES.map((name) => [name, markedIn(collection(name).schema, FILLED_IN)]),
);

/** What the site fills in between braces in a passage; nothing where it fills in nothing. */
export const filledInBy = memoized(({ file, field, kind }: Passage): 'counts' | 'drawing' | undefined => {
  const slot = kind === 'field' ? slotOf(file.replace(/^content\//, '')) : undefined;
  return slot && FILLED.get(slot.collection)?.get(field?.replace(/\.(?:zh|en)$/, '') ?? '')?.by;
});

/** Whether the site fills in what stands between braces in a passage. */
export function isFilledIn(passage: Passage): boolean {
  return filledInBy(passage) !== undefined;
}

/** A field's text as a passage. */
function fieldPassage(
  entry: Entry<unknown>,
  path: FieldPath,
  locale: Locale,
  text: string,
  kind: Passage['kind'],
): Passage {
  const field = fieldName(path);
  return {
    file: entry.source.file,
    locale,
    text,
    kind,
    field,
    at: (start, end) => {
      const span = entry.span(path);
      const written = entry.source.text.slice(span.start, span.end);
      const whole = written.indexOf(text);
      // A text with escapes or line ends of its own is looked for by the words alone.
      const found = whole >= 0 ? whole + start : written.indexOf(text.slice(start, end));
      const from = span.start + Math.max(0, found);
      return entry.source.place(found < 0 ? span : { start: from, end: from + end - start }, field);
    },
  };
}
