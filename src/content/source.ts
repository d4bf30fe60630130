import type { Locale } from '../figure/locale.ts';
import type { Dates, Evidence } from '../figure/observation.ts';
import { compareEnds } from '../figure/period.ts';
import { dictionary } from '../words/dictionary.ts';
import type { Credit } from '../words/zh.ts';
import type { Source } from './schemas/source.ts';

/** A document with its id, which is its file’s name. */
export interface SourceEntry {
  readonly id: string;
  readonly source: Source;
}

/** The name of a document’s author in a language; empty where it states none. */
export function authorName(locale: Locale, { author }: Source): string {
  if (!author) return '';
  if (author.kind === 'organisation') return author.name[locale];
  return (locale === 'en' && author.romanised) || author.name;
}

/** When a document was written, in words. */
export function datedInWords(locale: Locale, { date, dated }: Source): string {
  return dated?.[locale] ?? dictionary(locale).date(date);
}

/** How a document is named where it is credited: by its title in the reader's language, and its own where that is another. */
export function creditOf(locale: Locale, { title, language, credit }: Source): Credit {
  const original = language === locale ? {} : { original: title[language] };
  return { title: title[locale], ...original, credit: credit[locale] };
}

/** What stands under a picture or a drawing: the documents that it is made from. */
export function creditLine(locale: Locale, sources: readonly SourceEntry[]): string {
  return dictionary(locale).chart.source(sources.map(({ source }) => creditOf(locale, source)));
}

/** A place in a document. */
export type Locator = Pick<Evidence, 'document' | 'paragraph'>;

/** Documents in the order of their dates, oldest first. */
export function byDate(sources: Iterable<SourceEntry>): SourceEntry[] {
  return [...sources].sort(
    (a, b) => compareEnds({ to: a.source.date }, { to: b.source.date }) || (a.id < b.id ? -1 : 1),
  );
}

/** When the document that proves a value was written; one that is not there counts as not yet written. */
export function datesOf(sources: Iterable<SourceEntry>): Dates {
  const dates = new Map(
    Array.from(sources, ({ id, source: { date, dateIsInferred } }) => [id, { date, about: dateIsInferred }]),
  );
  return ({ document }) => dates.get(document) ?? NOT_WRITTEN;
}

const NOT_WRITTEN = { date: '9999' };

/**
 * The anchors of a document’s paragraphs and open points on the page about the sources. The oldest document keeps the bare ids that it had
 * when it was the only one; the ids of others stand behind their own.
 * @example anchorsIn(sources)({ document: 'report-2024', paragraph: 'P3' }) // => 'report-2024.P3'
 */
export function anchorsIn(sources: readonly SourceEntry[]): (place: Locator) => string {
  const oldest = byDate(sources)[0]?.id;
  return ({ document, paragraph }) => (document === oldest ? paragraph : `${document}.${paragraph}`);
}
