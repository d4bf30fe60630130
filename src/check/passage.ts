import type { Locale } from '../figure/locale.ts';
import type { Article } from '../content/reader/article.ts';
import type { LoadedContent } from '../content/reader/content.ts';
import type { Entry } from '../content/reader/entry.ts';
import { fieldName, type FieldPath } from '../content/reader/field-path.ts';
import type { Place } from '../content/reader/issue.ts';
import { localisedTexts } from './localised-text.ts';
import { prosePassages } from './prose-passage.ts';

/** A stretch of text as a reader gets it, in one language: a field, or a paragraph, heading or list item. */
export interface Passage {
  readonly file: string;
  readonly locale: Locale;
  readonly text: string;
  /** Whether it is prose, a field at the top of an article, or a field of a data file. */
  readonly kind: 'prose' | 'words' | 'field';
  readonly field?: string;
  /** Where a stretch of the text stands in its file. */
  readonly at: (start: number, end: number) => Place;
}

const WORDS = ['title', 'line', 'summary'] as const;

const known = new WeakMap<LoadedContent, readonly Passage[]>();

/** Every text of the content that a reader sees, whole passage by whole passage. */
export function passagesOf(content: LoadedContent): readonly Passage[] {
  const passages = known.get(content) ?? [...articlePassages(content), ...fieldPassages(content)];
  known.set(content, passages);
  return passages;
}

/** The passages of sections and pages. */
export function articlePassages({ chapters }: LoadedContent): Passage[] {
  return chapters.flatMap(({ articles }) => Object.values(articles).flatMap(passagesIn));
}

// A file that has not changed since the last check is the same object, and so has the same passages.
const inArticles = new WeakMap<Article, readonly Passage[]>();
const inEntries = new WeakMap<Entry<unknown>, readonly Passage[]>();

function passagesIn(article: Article): readonly Passage[] {
  const passages = inArticles.get(article) ?? [...wordPassages(article), ...prosePassages(article)];
  inArticles.set(article, passages);
  return passages;
}

function wordPassages({ locale, words }: Article): Passage[] {
  if (!words) return [];
  return WORDS.map((field) => fieldPassage(words, [field], locale, words.data[field], 'words'));
}

function fieldPassages(content: LoadedContent): Passage[] {
  const entries: Entry<unknown>[] = [
    ...content.statistics.values(),
    ...content.honours.values(),
    ...content.glossary.values(),
    ...[content.changes, content.home, content.settings, content.report].flatMap((entry) => entry ?? []),
  ];
  return entries.flatMap((entry) => {
    const passages =
      inEntries.get(entry) ??
      localisedTexts(entry.data).map(({ locale, text, path }) =>
        fieldPassage(entry, path, locale, text, 'field'),
      );
    inEntries.set(entry, passages);
    return passages;
  });
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
