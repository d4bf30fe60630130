import { LANGUAGE, type Locale } from '../../figure/locale.ts';
import { dictionary } from '../../words/dictionary.ts';
import type { Locator } from '../source.ts';
import { getSourcesOf } from './page-sources.ts';
import { getAnchors, getSource } from './sources.ts';

/** A place in a document as a reader of a language is led to it. */
export interface CitedPlace {
  /** What it is called; with the document where that could be another. */
  readonly label: string;
  /** The same where there is little room. */
  readonly brief: string;
  /** The address of its entry on the page about the sources, free of language and base. */
  readonly path: string;
  /** The language of its words … */
  readonly written: Locale;
  /** … and its tag, where that is not the reader’s. */
  readonly language: string | undefined;
}

/**
 * A place in a document. The document is named unless the whole report is made from it alone, and always where places of several stand
 * together.
 */
export async function getPlace(locale: Locale, place: Locator, isAmongOthers = false): Promise<CitedPlace> {
  const { title, language: written, paragraphs } = await getSource(place.document);
  const paragraph = paragraphs.find(({ id }) => id === place.paragraph);
  const label = paragraph?.label?.[locale] ?? place.paragraph;
  const language = written === locale ? undefined : LANGUAGE[written].tag;
  const [own, ...others] = await getSourcesOf('print');
  const isOnly = !isAmongOthers && others.length === 0 && own?.id === place.document;
  const named = (name: string) => (isOnly ? name : dictionary(locale).figure.placeIn(title[locale], name));
  return {
    label: named(label),
    brief: named(paragraph?.brief?.[locale] ?? label),
    path: `/about/#${(await getAnchors())(place)}`,
    written,
    language,
  };
}
